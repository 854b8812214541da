# frozen_string_literal: true

# Stand-in for the vendor's gem `docspring` 3.1.0, which the machines that run the tests cannot fetch.
# Written for these tests: it has only the recorded signatures of what an example calls (classes, settings,
# parameters, errors, default host; the gem reads no environment variables) and none of the vendor's code.
# It speaks real HTTP and, unlike the vendor's gem, follows no redirects.

require 'cgi'
require 'json'
require 'net/http'
require 'uri'

module DocSpring
  def self.configure
    yield Configuration.default if block_given?
    Configuration.default
  end

  class Configuration
    attr_accessor :username, :password, :timeout
    attr_reader :scheme, :host, :base_path

    def self.default
      @default ||= new
    end

    def initialize
      @scheme = 'https'
      @host = 'sync.api.docspring.com'
      @base_path = '/api/v1'
      @timeout = 0
      yield self if block_given?
    end

    def scheme=(scheme)
      @scheme = scheme.sub('://', '')
    end

    # A scheme and a path in the host are dropped, not used.
    def host=(host)
      @host = host.sub(%r{https?://}, '').split('/').first
    end

    def base_path=(base_path)
      @base_path = "/#{base_path}".gsub(%r{/+}, '/')
      @base_path = '' if @base_path == '/'
    end

    def base_url
      "#{scheme}://#{host}#{base_path}".chomp('/')
    end

    # An absent username and password make `Basic Og==`, not an error.
    def basic_auth_token
      "Basic #{["#{username}:#{password}"].pack('m0')}"
    end
  end

  class ApiError < StandardError
    attr_reader :code, :response_headers, :response_body

    def initialize(arg = nil)
      arg = { message: arg } unless arg.is_a?(Hash)
      @code, @response_headers, @response_body = arg.values_at(:code, :response_headers, :response_body)
      @text = arg[:message] || 'Error message: the server returns an error'
      super(@text)
    end

    # Several lines, for a log.
    def message
      parts = { 'HTTP status code' => code, 'Response headers' => response_headers, 'Response body' => response_body }
      [@text, *parts.compact.map { |name, value| "#{name}: #{value}" }].join("\n")
    end

    alias to_s message
  end

  class ApiClient
    attr_accessor :config

    def self.default
      @default ||= new
    end

    def initialize(config = Configuration.default)
      @config = config
    end

    # The parsed body, the status code and the headers of an answer with a status of 200 to 299.
    def call_api(http_method, path)
      response = send_request(http_method, URI(config.base_url + path))
      headers = response.each_header.to_h
      unless response.is_a?(Net::HTTPSuccess)
        raise ApiError.new(code: response.code.to_i, response_headers: headers, response_body: response.body.to_s)
      end

      type = headers.fetch('content-type', 'application/json')
      raise "Content-Type is not supported: #{type}" unless type.match?(%r{\Aapplication/json\b}i)

      [JSON.parse(response.body, symbolize_names: true), response.code.to_i, headers]
    end

    private

    def send_request(http_method, url)
      request = Net::HTTPGenericRequest.new(
        http_method, false, true, url,
        'Accept' => 'application/json', 'Content-Type' => 'application/json', 'Content-Length' => '0',
        'Authorization' => config.basic_auth_token, 'User-Agent' => 'docspring-ruby-3.0.0'
      )
      timeouts = config.timeout.zero? ? {} : { open_timeout: config.timeout, read_timeout: config.timeout }
      Net::HTTP.start(url.host, url.port, use_ssl: url.scheme == 'https', **timeouts) { |http| http.request(request) }
    rescue SystemCallError, SocketError, IOError, Timeout::Error, OpenSSL::SSL::SSLError
      raise ApiError.new(code: 0, message: "Couldn't connect to server")
    end
  end

  class CreateSubmissionDataRequestTokenResponse
    attr_accessor :status, :token, :errors

    def initialize(attributes = {})
      @status, @token, @errors = attributes.values_at(:status, :token, :errors)
      return if [nil, 'success', 'error'].include?(status)

      raise ArgumentError, 'invalid value for "status", must be one of ["success", "error"].'
    end

    def self.build_from_hash(attributes)
      return nil unless attributes.is_a?(Hash)

      new(attributes.merge(token: SubmissionDataRequestToken.build_from_hash(attributes[:token])))
    end

    def to_hash
      { status: status, token: token&.to_hash, errors: errors }.compact
    end

    def to_s
      to_hash.to_s
    end
  end

  class SubmissionDataRequestToken
    attr_accessor :id, :secret, :expires_at, :data_request_url

    def initialize(attributes = {})
      @id, @secret, @expires_at, @data_request_url =
        attributes.values_at(:id, :secret, :expires_at, :data_request_url)
    end

    def self.build_from_hash(attributes)
      attributes.is_a?(Hash) ? new(attributes) : nil
    end

    def to_hash
      { id: id, secret: secret, expires_at: expires_at, data_request_url: data_request_url }
    end
  end

  class PDFApi
    attr_accessor :api_client

    def initialize(api_client = ApiClient.default)
      @api_client = api_client
    end

    def create_data_request_token(data_request_id, opts = {})
      data, _code, _headers = create_data_request_token_with_http_info(data_request_id, opts)
      data
    end

    def create_data_request_token_with_http_info(data_request_id, opts = {})
      if data_request_id.nil?
        raise ArgumentError,
              "Missing the required parameter 'data_request_id' when calling PDFApi.create_data_request_token"
      end
      unless [nil, 'api', 'email'].include?(opts[:type])
        raise ArgumentError, 'invalid value for "type", must be one of ["api", "email"]'
      end

      # The gem escapes for a query, so a blank in the ID becomes a plus sign.
      path = "/data_requests/#{CGI.escape(data_request_id.to_s)}/tokens"
      path += "?type=#{opts[:type]}" if opts[:type]
      data, code, headers = api_client.call_api('POST', path)
      [CreateSubmissionDataRequestTokenResponse.build_from_hash(data), code, headers]
    end
  end
end

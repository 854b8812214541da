# frozen_string_literal: true

require 'erb'
require 'json'
require 'net/http'
require 'time'

# A client in the shape of those that Stainless makes.
module Shelf
  module Errors
    class APIStatusError < StandardError
      attr_reader :status, :body

      def initialize(status, body)
        super("#{status} #{body}")
        @status = status
        @body = body
      end
    end
  end

  # An answer, whose members are methods in the style of Ruby.
  class Model
    def initialize(members)
      members.each do |key, value|
        name = key.gsub(/([a-z])([A-Z])/) { "#{$1}_#{$2}" }.downcase
        value = Model.new(value) if value.is_a?(Hash)
        value = value.to_sym if name == 'status'
        value = Time.parse(value) if name.end_with?('_at')
        define_singleton_method(name) { value }
      end
    end
  end

  class Client
    attr_reader :things

    def initialize(api_key: ENV.fetch('SHELF_API_KEY', nil), base_url: nil, max_retries: 2)
      raise ArgumentError, 'api_key is required' unless api_key

      @api_key = api_key
      @base_url = base_url
      @max_retries = max_retries
      @things = Resources::Things.new(self)
    end

    def send_request(method, segments, query: {}, headers: {}, body: nil)
      uri = URI("#{@base_url}/#{segments.map { |segment| ERB::Util.url_encode(segment.to_s) }.join('/')}")
      uri.query = URI.encode_www_form(query) unless query.empty?
      request = Net::HTTP.const_get(method).new(uri)
      request['Accept'] = 'application/json'
      request['Authorization'] = "Bearer #{@api_key}"
      headers.each { |name, value| request[name] = value }
      request.content_type = 'application/json' if body
      request.body = body.to_json if body
      response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https', max_retries: 0) { |http| http.request(request) }
      content = response.content_type == 'application/json' ? JSON.parse(response.body) : response.body
      raise Errors::APIStatusError.new(response.code.to_i, content) unless response.is_a?(Net::HTTPSuccess)

      content.is_a?(Hash) ? Model.new(content) : content
    end
  end

  module Resources
    class Things
      attr_reader :parts

      def initialize(client)
        @client = client
        @parts = Parts.new(client)
      end

      def create(name:, count: nil, is_live: nil)
        body = { name: name, count: count, isLive: is_live }.compact
        @client.send_request(:Post, ['things'], body: body)
      end

      def get(thing_id)
        @client.send_request(:Get, ['things', thing_id])
      end

      def delete(thing_id)
        @client.send_request(:Delete, ['things', thing_id])
      end
    end

    class Parts
      def initialize(client)
        @client = client
      end

      def create(shelf_id, thing_id, label:, details: nil, tags: nil, dry_run: nil, trace: nil)
        @client.send_request(
          :Post, ['shelves', shelf_id, 'things', thing_id, 'parts'],
          query: { dry_run: dry_run }.compact, headers: { 'X-Trace' => trace }.compact,
          body: { label: label, details: details, tags: tags }.compact
        )
      end
    end
  end
end

# frozen_string_literal: true

# Create a data request token
require 'erb'
require 'json'
require 'net/http'

base_url = 'https://api.docspring.com/api/v1'
data_request_id = 'drq_1234567890abcdef01'

%w[DOCSPRING_TOKEN_ID DOCSPRING_TOKEN_SECRET].each do |name|
  abort "Set the environment variable #{name} to printable text" unless ENV.fetch(name, '').match?(/\A[^[:cntrl:]]+\z/)
end
abort 'data_request_id cannot be empty, . or ..' if ['', '.', '..'].include?(data_request_id)

begin
  uri = URI("#{base_url}/data_requests/#{ERB::Util.url_encode(data_request_id)}/tokens")
  request = Net::HTTP::Post.new(uri)
  request['Accept'] = 'application/json'
  request.basic_auth(ENV.fetch('DOCSPRING_TOKEN_ID'), ENV.fetch('DOCSPRING_TOKEN_SECRET'))
  options = { use_ssl: uri.scheme == 'https', open_timeout: 30, read_timeout: 30 }
  response = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }
  raise EOFError, 'half a body' if response.content_length.to_i > response.body.to_s.bytesize

  status = response.code.to_i
  body = JSON.parse(response.body) if status == 201
  unless body.is_a?(Hash) && body['status'] == 'success' && body['token'].is_a?(Hash)
    abort "HTTP #{status}: #{status < 400 ? 'unexpected response' : response.body}"
  end
  token = body['token']
  puts token['data_request_url']
  puts token['expires_at']
rescue StandardError => e
  abort "No usable response: #{e.is_a?(JSON::ParserError) ? e.class : e.message}"
end

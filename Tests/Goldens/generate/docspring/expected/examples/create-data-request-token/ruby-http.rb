# frozen_string_literal: true

# Create a data request token
require 'erb'
require 'json'
require 'net/http'

base_url = 'https://api.docspring.com/api/v1'
data_request_id = 'drq_1234567890abcdef01'

%w[DOCSPRING_TOKEN_ID DOCSPRING_TOKEN_SECRET].each do |name|
  abort "Set the environment variable #{name}" if ENV.fetch(name, '').empty?
end
abort 'data_request_id cannot be empty, . or ..' if ['', '.', '..'].include?(data_request_id)

uri = URI("#{base_url}/data_requests/#{ERB::Util.url_encode(data_request_id)}/tokens")
request = Net::HTTP::Post.new(uri)
request['Accept'] = 'application/json'
request.basic_auth(ENV.fetch('DOCSPRING_TOKEN_ID'), ENV.fetch('DOCSPRING_TOKEN_SECRET'))

begin
  response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') do |client|
    client.request(request)
  end
  body = JSON.parse(response.body.to_s)
rescue JSON::ParserError
  body = nil
rescue StandardError => e
  abort "No response: #{e.message}"
end

def field(value, *keys)
  keys.reduce(value) { |object, key| object[key] if object.is_a?(Hash) }
end

token = field(body, 'token')
unless response.code == '201' && field(body, 'status') == 'success' && token.is_a?(Hash)
  message = field(body, 'error') || field(body, 'errors') || response.body
  abort "HTTP #{response.code}: #{Array(message).join(', ')}"
end
puts token['data_request_url']
puts token['expires_at']

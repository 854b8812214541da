# frozen_string_literal: true

# Create a data request token
require ''
require 'json'
require 'uri'

base_url = URI('https://api.docspring.com/api/v1')
data_request_id = 'drq_1234567890abcdef01'

%w[DOCSPRING_TOKEN_ID DOCSPRING_TOKEN_SECRET].each do |name|
  abort "Set the environment variable #{name}" if ENV.fetch(name, '').empty?
end
abort 'data_request_id cannot be empty, . or ..' if ['', '.', '..'].include?(data_request_id)

.configure do |config|
  config.scheme = base_url.scheme
  config.host = base_url.authority
  config.base_path = base_url.path
  config.username = ENV.fetch('DOCSPRING_TOKEN_ID')
  config.password = ENV.fetch('DOCSPRING_TOKEN_SECRET')
end

begin
  client = ::.new
  response = client.create_data_request_token(data_request_id)
  text = response.to_hash.to_json
  raise ::.new(code: 201, response_body: text) unless response.status == 'success'
rescue :: => e
  abort "No response: #{e.message.lines.first}" unless e.response_body
  begin
    body = JSON.parse(e.response_body)
    message = body['error'] || body['errors'] || e.response_body
  rescue JSON::ParserError, NoMethodError, TypeError
    message = e.response_body
  end
  abort "HTTP #{e.code}: #{Array(message).join(', ')}"
rescue JSON::ParserError, RuntimeError => e
  abort "No usable response: #{e.message}"
end
token = response.token
puts token.data_request_url
puts token.expires_at

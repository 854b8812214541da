# frozen_string_literal: true

# Create a data request token
require 'docspring'

base_url = URI('https://api.docspring.com/api/v1')
data_request_id = 'drq_1234567890abcdef01'

%w[DOCSPRING_TOKEN_ID DOCSPRING_TOKEN_SECRET].each do |name|
  abort "Set the environment variable #{name}" if ENV.fetch(name, '').empty?
end
abort 'data_request_id cannot be empty, . or ..' if ['', '.', '..'].include?(data_request_id)
DocSpring.configure do |config|
  config.scheme = base_url.scheme
  config.host = base_url.authority
  config.base_path = base_url.path
  config.username = ENV.fetch('DOCSPRING_TOKEN_ID')
  config.password = ENV.fetch('DOCSPRING_TOKEN_SECRET')
end

begin
  client = DocSpring::PDFApi.new
  response = client.create_data_request_token(data_request_id)
  abort 'HTTP 201: unexpected response' unless response.status == 'success'
  token = response.token
  puts token.data_request_url
  puts token.expires_at
rescue DocSpring::ApiError => e
  abort e.code.to_i.positive? ? "HTTP #{e.code}: #{e.response_body}" : e.message.lines.first
rescue StandardError => e
  abort "No usable response: #{e.class}"
end

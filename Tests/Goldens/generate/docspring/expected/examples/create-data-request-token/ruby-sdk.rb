# frozen_string_literal: true

# Create a data request token
require 'docspring'
require 'uri'

base_url = URI('https://api.docspring.com/api/v1')
data_request_id = 'drq_1234567890abcdef01'

%w[DOCSPRING_TOKEN_ID DOCSPRING_TOKEN_SECRET].each do |name|
  abort "Set the environment variable #{name} to printable text" unless ENV.fetch(name, '').match?(/\A[^[:cntrl:]]+\z/)
end
abort 'data_request_id cannot be empty, . or ..' if ['', '.', '..'].include?(data_request_id)

config = DocSpring::Configuration.new
config.scheme = base_url.scheme
config.host = base_url.authority
config.base_path = base_url.path
config.timeout = 30
config.username = ENV.fetch('DOCSPRING_TOKEN_ID')
config.password = ENV.fetch('DOCSPRING_TOKEN_SECRET')
client = DocSpring::PDFApi.new(DocSpring::ApiClient.new(config))
begin
  response, status = client.create_data_request_token_with_http_info(data_request_id)
  token = response.token
  abort "HTTP #{status}: unexpected response" unless status == 201 && response.status == 'success' && token
  puts token.data_request_url
  puts token.expires_at
rescue DocSpring::ApiError => e
  reason = e.code.to_i < 400 ? 'unexpected response' : e.response_body
  abort e.code.to_i.zero? ? "No usable response: #{e.message.lines.first}" : "HTTP #{e.code}: #{reason}"
rescue StandardError => e
  abort "No usable response: #{e.class}"
end

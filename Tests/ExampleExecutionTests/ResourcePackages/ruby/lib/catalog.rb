# frozen_string_literal: true

require 'shelf'

# A module that has the resources itself, in the shape of Stripe's and Resend's: a stand-in.
module Catalog
  APIStatusError = Shelf::Errors::APIStatusError

  class << self
    attr_accessor :api_key, :base_url, :timeout
  end

  class Thing
    class << self
      def create(**content)
        things.create(**content)
      end

      def get(thing_id)
        things.get(thing_id)
      end

      def delete(thing_id)
        things.delete(thing_id)
      end

      private

      def things
        raise ArgumentError, 'no time limit' unless Catalog.timeout == 20

        Shelf::Client.new(api_key: Catalog.api_key, base_url: Catalog.base_url).things
      end
    end
  end
end

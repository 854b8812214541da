"""A module that has the resources itself, in the shape of Stripe's and Resend's: a stand-in."""

import shelf

APIStatusError = shelf.APIStatusError

api_key = None
base_url = "https://elsewhere.example.com"
timeout = None


class Thing:
    @classmethod
    def create(cls, **content):
        return cls._things().create(**content)

    @classmethod
    def get(cls, thing_id):
        return cls._things().get(thing_id=thing_id)

    @classmethod
    def delete(cls, thing_id):
        return cls._things().delete(thing_id=thing_id)

    @staticmethod
    def _things():
        if timeout != 20:
            raise ValueError("no time limit")
        return shelf.Shelf(api_key=api_key, base_url=base_url).things

/// A document with four operations.
enum PetsDocument {
    static let text = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        servers: [{url: https://api.example.com}]
        security: [{key: []}]
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [Pets]
              responses: {'200': {description: The pets}}
            post:
              operationId: addPet
              tags: [Pets, Admin]
              responses: {'201': {description: The pet}}
          /pets/{petId}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters: [{name: petId, in: path, required: true, schema: {type: string}, example: p1}]
              responses:
                '200':
                  description: The pet
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [name, tag]
                        properties: {name: {type: string}, tag: {type: string}}
          /owners:
            get:
              operationId: listOwners
              tags: [Owners]
              responses: {'200': {description: The owners}}
        components:
          securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}

        """
}

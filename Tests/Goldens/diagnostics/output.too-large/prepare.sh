# A long text that every example holds.
{
  printf '%s\n' 'openapi: 3.1.0' 'info: {title: Notes, version: "1"}' 'servers: [{url: "https://notes.example"}]' \
    'paths:' '  /notes:' '    post:' '      operationId: createNote' '      requestBody:' '        content:' \
    '          application/json:' "            example: {text: $(head -c 300000 /dev/zero | tr '\0' 'a')}" \
    '      responses: {"201": {description: Made}}'
} >input.yaml

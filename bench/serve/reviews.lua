-- A review of another card with each request.
local card = 0

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

request = function()
  card = card % 10000 + 1
  return wrk.format(nil, nil, nil,
    string.format('{"target": "c%d", "confidence": 4, "spent_ms": 4000}', card))
end

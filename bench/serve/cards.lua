-- Another card with each request, so that no answer is shared.
local card = 0

request = function()
  card = card % 10000 + 1
  return wrk.format("GET", "/api/cards/c" .. card)
end

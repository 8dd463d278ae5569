#include "json/schema_check.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace hone::json {
namespace {

constexpr std::array<std::string_view, 18> kKnown{
    "$schema", "$id",        "$defs",    "$ref",    "$comment", "title", "description",
    "type",    "properties", "required", "items",   "enum",     "const", "additionalProperties",
    "minimum", "maximum",    "oneOf",    "minItems"};

bool has_type(const boost::json::value& value, std::string_view type) {
  if (type == "integer") return value.is_int64() || value.is_uint64();
  if (type == "number") return value.is_number();
  if (type == "string") return value.is_string();
  if (type == "boolean") return value.is_bool();
  if (type == "array") return value.is_array();
  if (type == "object") return value.is_object();
  return type == "null" && value.is_null();
}

}  // namespace

std::vector<std::string> SchemaCheck::problems(std::string_view text, const std::string& schema) {
  problems_.clear();
  boost::json::error_code broken;
  const Value document =
      boost::json::parse({text.data(), text.size()}, broken, {}, {.max_depth = 1000});
  if (broken) return {"no well-formed JSON: " + broken.message()};
  const std::string file = schema + ".schema.json";
  check(document, load(file), {"", file});
  return problems_;
}

const SchemaCheck::Value& SchemaCheck::load(const std::string& file) {
  const auto [found, is_new] = loaded_.try_emplace(file);
  if (is_new) {
    std::ifstream stream(folder_ / file);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    found->second = boost::json::parse(text);
  }
  return found->second;
}

void SchemaCheck::complain(const Place& place, std::string_view what) {
  problems_.push_back(place.path + ": " + std::string(what));
}

void SchemaCheck::check(const Value& value, const Value& schema, const Place& place) {
  const Object& rules = schema.as_object();
  for (const auto& rule : rules) {
    // A keyword that is not understood would let everything pass.
    if (std::ranges::find(kKnown, std::string_view(rule.key())) == kKnown.end()) {
      throw std::logic_error("the schema has a keyword that the check does not know: " +
                             std::string(rule.key()));
    }
  }
  if (const auto* reference = rules.if_contains("$ref")) {
    check_reference(value, std::string_view(reference->as_string()), place);
  }
  if (const auto* schemas = rules.if_contains("oneOf")) {
    check_one_of(value, schemas->as_array(), place);
  }
  check_scalar(value, rules, place);
  if (const auto* object = value.if_object()) check_object(*object, rules, place);
  const auto* items = rules.if_contains("items");
  if (items == nullptr || !value.is_array()) return;
  std::size_t index = 0;
  for (const Value& item : value.get_array()) {
    check(item, *items, {place.path + "[" + std::to_string(index++) + "]", place.file});
  }
}

void SchemaCheck::check_reference(const Value& value, std::string_view reference,
                                  const Place& place) {
  const std::size_t hash = reference.find('#');
  const std::string file = hash == 0 ? place.file : std::string(reference.substr(0, hash));
  const std::string pointer(reference.substr(hash + 1));
  check(value, load(file).at_pointer(pointer), {place.path, file});
}

void SchemaCheck::check_one_of(const Value& value, const boost::json::array& schemas,
                               const Place& place) {
  std::size_t matching = 0;
  std::vector<std::string> reasons;
  for (const Value& schema : schemas) {
    std::vector<std::string> outer = std::exchange(problems_, {});
    check(value, schema, place);
    if (problems_.empty()) ++matching;
    reasons.insert(reasons.end(), problems_.begin(), problems_.end());
    problems_ = std::move(outer);
  }
  if (matching == 1) return;
  complain(place, std::to_string(matching) + " of the possible shapes fit");
  problems_.insert(problems_.end(), reasons.begin(), reasons.end());
}

void SchemaCheck::check_object(const Object& object, const Object& schema, const Place& place) {
  if (const auto* required = schema.if_contains("required")) {
    for (const Value& key : required->as_array()) {
      if (!object.contains(key.as_string()))
        complain(place, "has no " + std::string(key.as_string()));
    }
  }
  const auto* properties = schema.if_contains("properties");
  const bool closed = schema.contains("additionalProperties");
  for (const auto& member : object) {
    const auto* rule =
        properties == nullptr ? nullptr : properties->as_object().if_contains(member.key());
    const Place inner{place.path + "." + std::string(member.key()), place.file};
    if (rule != nullptr) {
      check(member.value(), *rule, inner);
    } else if (closed) {
      complain(inner, "is a key that the schema does not have");
    }
  }
}

void SchemaCheck::check_scalar(const Value& value, const Object& schema, const Place& place) {
  if (const auto* type = schema.if_contains("type")) {
    const std::string name(type->as_string());
    if (!has_type(value, name)) complain(place, "is no " + name);
  }
  if (const auto* constant = schema.if_contains("const"); constant && *constant != value) {
    complain(place, "is not " + std::string(boost::json::serialize(*constant)));
  }
  if (const auto* names = schema.if_contains("enum")) {
    const auto& all = names->as_array();
    if (std::find(all.begin(), all.end(), value) == all.end())
      complain(place, "is none of the enum");
  }
  if (const auto* least = schema.if_contains("minItems"); least != nullptr && value.is_array()) {
    if (value.as_array().size() < least->to_number<std::size_t>()) {
      complain(place, "has fewer than " + boost::json::serialize(*least));
    }
  }
  if (!value.is_number()) return;
  const double number = value.to_number<double>();
  const auto* least = schema.if_contains("minimum");
  const auto* most = schema.if_contains("maximum");
  if (least != nullptr && number < least->to_number<double>()) complain(place, "is too small");
  if (most != nullptr && number > most->to_number<double>()) complain(place, "is too large");
}

}  // namespace hone::json

#pragma once

#include <boost/json.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hone::json {

/// Holds documents against the schemas in docs/schemas/. Knows the keywords that stand in them:
/// type, properties, required, additionalProperties (false), items, enum, const, minimum, maximum,
/// oneOf and $ref (also into other files).
class SchemaCheck {
 public:
  explicit SchemaCheck(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Everything that is wrong with a document, each with its place; empty: it is valid.
  std::vector<std::string> problems(std::string_view text, const std::string& schema);

 private:
  struct Place {
    std::string path;
    std::string file;  ///< of the schema
  };
  using Value = boost::json::value;
  using Object = boost::json::object;

  const Value& load(const std::string& file);
  void check(const Value& value, const Value& schema, const Place& place);
  void check_reference(const Value& value, std::string_view reference, const Place& place);
  void check_one_of(const Value& value, const boost::json::array& schemas, const Place& place);
  void check_object(const Object& object, const Object& schema, const Place& place);
  void check_scalar(const Value& value, const Object& schema, const Place& place);
  void complain(const Place& place, std::string_view what);

  std::filesystem::path folder_;
  std::map<std::string, Value> loaded_;
  std::vector<std::string> problems_;
};

}  // namespace hone::json

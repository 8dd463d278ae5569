#include "json/problem_document.h"

#include "json/write_value.h"

namespace hone::json {

std::string problem_document(int status, std::string_view title, std::string_view sentence) {
  Writer out;
  out.begin_object();
  write_member(out, "type", "about:blank");
  write_member(out, "title", title);
  write_member(out, "status", status);
  write_member(out, "detail", sentence);
  out.end_object();
  return out.take();
}

}  // namespace hone::json

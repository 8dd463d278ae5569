#include "json/server_document.h"

#include "json/write_value.h"

namespace hone::json {

std::string server_document(std::string_view version, std::string_view file) {
  Writer out;
  out.begin_object();
  write_member(out, "status", "ok");
  write_member(out, "version", version);
  write_member(out, "file", file);
  out.end_object();
  return out.take();
}

std::string restored_document(std::string_view kept) {
  Writer out;
  out.begin_object();
  write_member(out, "kept", kept);
  out.end_object();
  return out.take();
}

std::string html_document(const std::vector<std::string>& html) {
  Writer out;
  out.begin_object();
  write_member(out, "html", html);
  out.end_object();
  return out.take();
}

}  // namespace hone::json

#include "server/network/secure_context.h"

#include <fmt/format.h>

namespace hone::server {
namespace {

namespace ssl = boost::asio::ssl;
using boost::system::error_code;

std::unexpected<Error> unusable(const std::filesystem::path& file, std::string_view what,
                                const error_code& failed) {
  return invalid_input(fmt::format("{} cannot be used as {}: {}; give a file in PEM form",
                                   file.string(), what, failed.message()));
}

}  // namespace

Result<std::unique_ptr<ssl::context>> secure_context(const Certificate& certificate) {
  if (certificate.chain.empty()) return nullptr;
  auto context = std::make_unique<ssl::context>(ssl::context::tls_server);
  context->set_options(ssl::context::default_workarounds | ssl::context::no_tlsv1 |
                       ssl::context::no_tlsv1_1);
  error_code failed;
  context->use_certificate_chain_file(certificate.chain.string(), failed);
  if (failed) return unusable(certificate.chain, "the certificate", failed);
  context->use_private_key_file(certificate.key.string(), ssl::context::pem, failed);
  if (failed) return unusable(certificate.key, "the certificate's key", failed);
  return context;
}

}  // namespace hone::server

#pragma once

#include <boost/asio/ssl/context.hpp>
#include <memory>

#include "base/result.h"
#include "server/certificate.h"

namespace hone::server {

/// What TLS 1.2 and 1.3 need for a server; null without a certificate. Fails when one of the files
/// cannot be read or they do not belong together.
Result<std::unique_ptr<boost::asio::ssl::context>> secure_context(const Certificate& certificate);

}  // namespace hone::server

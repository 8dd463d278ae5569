#include "server/made_certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>

namespace hone::server {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Paper = std::unique_ptr<X509, decltype(&X509_free)>;
using Extension = std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)>;
struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

constexpr long kAnHour = 3600;
constexpr long kVersion3 = 2;

Paper signed_by(EVP_PKEY* key) {
  Paper paper(X509_new(), &X509_free);
  X509_set_version(paper.get(), kVersion3);
  ASN1_INTEGER_set(X509_get_serialNumber(paper.get()), 1);
  X509_gmtime_adj(X509_getm_notBefore(paper.get()), -kAnHour);
  X509_gmtime_adj(X509_getm_notAfter(paper.get()), kAnHour);
  X509_set_pubkey(paper.get(), key);
  X509_NAME* const name = X509_get_subject_name(paper.get());
  const auto* const words = reinterpret_cast<const unsigned char*>("hone");
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, words, -1, -1, 0);
  X509_set_issuer_name(paper.get(), name);
  const Extension address(
      X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1"),
      &X509_EXTENSION_free);
  X509_add_ext(paper.get(), address.get(), -1);
  X509_sign(paper.get(), key, EVP_sha256());
  return paper;
}

File opened(const std::filesystem::path& path) {
  return File(std::fopen(path.c_str(), "w"));
}

}  // namespace

MadeCertificate::MadeCertificate(const std::filesystem::path& folder) : folder_(folder) {
  const Key made(EVP_EC_gen("P-256"), &EVP_PKEY_free);
  PEM_write_PrivateKey(opened(key()).get(), made.get(), nullptr, nullptr, 0, nullptr, nullptr);
  PEM_write_X509(opened(chain()).get(), signed_by(made.get()).get());
}

}  // namespace hone::server

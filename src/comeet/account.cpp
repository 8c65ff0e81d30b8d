// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/account.h"

#include "comeet/loopback.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace comeet {

namespace {

struct AccountText
{
    Q_DECLARE_TR_FUNCTIONS(comeet::Account)
};

candidate::Unexpected<candidate::Error> refused(const QString &sentence)
{
    return candidate::Unexpected(
        candidate::Error{candidate::ErrorKind::BadSettings, sentence, {}, {}});
}

/// What cannot stand in a base URL, or an empty text.
QString unwantedPart(const QUrl &url)
{
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(u'@'))
        return AccountText::tr("The address holds a user name or password. Remove the part before "
                               "the @ sign; the api-key and the secret have fields of their own.");
    if (url.hasQuery())
        return AccountText::tr("The address holds a question mark. Remove it and what follows it.");
    if (url.hasFragment())
        return AccountText::tr("The address holds a # sign. Remove it and what follows it.");
    return {};
}

} // namespace

candidate::Result<QUrl> parseBaseUrl(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return refused(AccountText::tr("The address of Comeet's API is missing. Enter it, for "
                                       "example https://api.comeet.co."));
    // "localhost:8080" would be read as a scheme called localhost.
    if (!typed.contains("://"_L1))
        return refused(AccountText::tr("The address has to begin with https://, for example "
                                       "https://api.comeet.co. Add it in front."));
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return refused(AccountText::tr("This is not a web address. Enter it as it stands in the "
                                       "client's Comeet, for example https://api.comeet.co."));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refused(AccountText::tr(
            "Only addresses that begin with https:// can be used. Replace the part before ://."));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return refused(AccountText::tr("With http:// anyone on the way could read the candidate. "
                                       "Use https://; only addresses of this computer may do "
                                       "without."));
    if (const QString sentence = unwantedPart(url); !sentence.isEmpty())
        return refused(sentence);
    url = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (url.path() == "/"_L1) // Qt keeps the slash of a bare host
        url.setPath({});
    return url;
}

} // namespace comeet

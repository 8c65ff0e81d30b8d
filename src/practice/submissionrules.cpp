// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/submissionrules.h"

#include <QJsonArray>
#include <QUrl>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

// Written down here once more, and not taken from the candidate room: a stand-in that shared the
// program's tables would agree with its mistakes.
constexpr qint64 largestFile = 6 * 1024 * 1024;

bool isText(const QJsonValue &value)
{
    return value.isString() && !value.toString().trimmed().isEmpty();
}

bool looksLikeEmail(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.indexOf(u'@') > 0 && !text.endsWith(u'@') && !text.contains(u' ');
}

bool isWebAddress(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

/// Collects what is wrong, under the names that the request uses.
class Check
{
public:
    explicit Check(const Submission &submission)
        : m_submission(submission)
    {
    }

    QStringList run();

private:
    void add(const QString &field, QLatin1StringView why)
    {
        m_problems.append(field + " ("_L1 + why + u')');
    }
    void texts();
    void objects();
    void members(QLatin1StringView field, const QStringList &known);
    void file(const QString &field, const QJsonValue &value, const QStringList &endings = {});
    void lists();

    const Submission &m_submission;
    QStringList m_problems;
};

QStringList Check::run()
{
    texts();
    objects();
    lists();
    return m_problems;
}

void Check::texts()
{
    static const QStringList needed{u"position_uid"_s, u"partner_candidate_id"_s, u"first_name"_s,
                                    u"last_name"_s};
    static const QStringList optional{
        u"middle_name"_s,         u"email"_s,           u"phone"_s,
        u"mobile_phone"_s,        u"national_id"_s,     u"linkedin_url"_s,
        u"salary_expectations"_s, u"prospect_status"_s, u"note"_s};
    static const QStringList others{u"resume"_s,       u"picture"_s,        u"links"_s,
                                    u"files"_s,        u"source_contact"_s, u"address"_s,
                                    u"custom_fields"_s};
    static const QStringList statuses{u"Sourced"_s,    u"Contacted"_s,      u"Responded"_s,
                                      u"Interested"_s, u"Not interested"_s, u"Do not contact"_s};
    const QJsonObject &json = m_submission.json;
    for (const QString &field : needed) {
        if (!isText(json.value(field)))
            add(field, "needed"_L1);
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (optional.contains(it.key()) && !it->isString())
            add(it.key(), "must be a text"_L1);
        else if (!optional.contains(it.key()) && !needed.contains(it.key())
                 && !others.contains(it.key()))
            add(it.key(), "unknown"_L1);
    }
    if (json.contains("email"_L1) && !looksLikeEmail(json.value("email"_L1)))
        add(u"email"_s, "not an email address"_L1);
    if (json.contains("prospect_status"_L1)
        && !statuses.contains(json.value("prospect_status"_L1).toString()))
        add(u"prospect_status"_s, "not one of the six"_L1);
}

void Check::members(QLatin1StringView field, const QStringList &known)
{
    const QJsonValue value = m_submission.json.value(field);
    if (!value.isObject()) {
        add(field, "must be an object"_L1);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.isEmpty() && !known.contains(it.key()))
            add(field + u'.' + it.key(), "unknown"_L1);
        else if (!known.isEmpty() && !it->isString())
            add(field + u'.' + it.key(), "must be a text"_L1);
    }
}

void Check::objects()
{
    const QJsonObject &json = m_submission.json;
    if (json.contains("source_contact"_L1)) {
        members("source_contact"_L1, {u"full_name"_s, u"email"_s, u"phone"_s});
        if (!looksLikeEmail(json.value("source_contact"_L1).toObject().value("email"_L1)))
            add(u"source_contact.email"_s, "needed"_L1);
    }
    if (json.contains("address"_L1))
        members("address"_L1, {u"country"_s, u"city"_s, u"state"_s, u"zip"_s, u"street"_s});
    if (json.contains("custom_fields"_L1))
        members("custom_fields"_L1, {});
    if (json.contains("resume"_L1))
        file(u"resume"_s, json.value("resume"_L1), {u".pdf"_s, u".doc"_s, u".docx"_s});
    if (json.contains("picture"_L1))
        file(u"picture"_s, json.value("picture"_L1));
}

void Check::file(const QString &field, const QJsonValue &value, const QStringList &endings)
{
    const QJsonObject object = value.toObject();
    const QString name = object.value("name"_L1).toString();
    if (name.trimmed().isEmpty())
        add(field + ".name"_L1, "needed"_L1);
    const auto fits = [&](const QString &end) { return name.endsWith(end, Qt::CaseInsensitive); };
    if (!endings.isEmpty() && std::none_of(endings.begin(), endings.end(), fits))
        add(field + ".name"_L1, "type not supported"_L1);
    const int index = fileIndex(object.value("file"_L1));
    if (index < 0 || index >= m_submission.files.size())
        add(field + ".file"_L1, "needed"_L1);
    else if (!m_submission.files.at(index).base64)
        add(field + ".file"_L1, "not base64"_L1);
    else if (m_submission.files.at(index).size == 0)
        add(field + ".file"_L1, "empty"_L1);
}

void Check::lists()
{
    const QJsonObject &json = m_submission.json;
    for (const QString &field : {u"links"_s, u"files"_s}) {
        if (json.contains(field) && !json.value(field).isArray())
            add(field, "must be a list"_L1);
    }
    const QJsonArray links = json.value("links"_L1).toArray();
    for (int i = 0; i < links.size(); ++i) {
        if (!isWebAddress(links.at(i).toObject().value("url"_L1)))
            add(u"links[%1].url"_s.arg(i), "not a web address"_L1);
    }
    const QJsonArray files = json.value("files"_L1).toArray();
    for (int i = 0; i < files.size(); ++i)
        file(u"files[%1]"_s.arg(i), files.at(i));
}

} // namespace

QStringList fieldProblems(const Submission &submission)
{
    return Check(submission).run();
}

QStringList oversizedFiles(const Submission &submission)
{
    const auto oversized = [&](const QJsonValue &value) {
        const int index = fileIndex(value.toObject().value("file"_L1));
        return index >= 0 && index < submission.files.size()
            && submission.files.at(index).size > largestFile;
    };
    QStringList fields;
    for (const QString &field : {u"resume"_s, u"picture"_s}) {
        if (oversized(submission.json.value(field)))
            fields.append(field);
    }
    const QJsonArray files = submission.json.value("files"_L1).toArray();
    for (int i = 0; i < files.size(); ++i) {
        if (oversized(files.at(i)))
            fields.append(u"files[%1]"_s.arg(i));
    }
    return fields;
}

} // namespace practice

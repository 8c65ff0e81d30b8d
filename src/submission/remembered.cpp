// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/remembered.h"

#include "submission/settings.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

const QString contactKey = u"sourceContact"_s;
const QString keysKey = u"customFieldKeys"_s;
const QString positionsKey = u"lastPositions"_s;
constexpr qsizetype mostKeys = 200;

} // namespace

Remembered::Remembered(Settings &settings)
    : m_settings(settings)
{
}

candidate::SourceContact Remembered::sourceContact() const
{
    const QJsonObject stored = m_settings.value(contactKey).toObject();
    return {stored.value("fullName"_L1).toString(), stored.value("email"_L1).toString(),
            stored.value("phone"_L1).toString()};
}

QStringList Remembered::customFieldKeys(const QString &accountId) const
{
    QStringList keys;
    const QJsonArray stored = m_settings.value(keysKey).toObject().value(accountId).toArray();
    for (const QJsonValue &key : stored)
        keys.append(key.toString());
    keys.removeAll(QString());
    return keys;
}

QString Remembered::positionUid(const QString &accountId) const
{
    return m_settings.value(positionsKey).toObject().value(accountId).toString();
}

void Remembered::learn(const QString &accountId, const candidate::Candidate &sent)
{
    const candidate::SourceContact &contact = sent.sourceContact;
    // A candidate without a contact is no reason to forget who the headhunter is.
    if (!contact.isEmpty()) {
        m_settings.setValue(contactKey,
                            QJsonObject{{u"fullName"_s, contact.fullName},
                                        {u"email"_s, contact.email},
                                        {u"phone"_s, contact.phone}});
    }
    QStringList keys = customFieldKeys(accountId);
    for (const candidate::CustomField &row : sent.customFields) {
        keys.removeAll(row.key);
        keys.prepend(row.key); // the latest first: it is the likeliest next time
    }
    QJsonObject all = m_settings.value(keysKey).toObject();
    all.insert(accountId, QJsonArray::fromStringList(keys.mid(0, mostKeys)));
    m_settings.setValue(keysKey, all);
    QJsonObject positions = m_settings.value(positionsKey).toObject();
    positions.insert(accountId, sent.positionUid);
    m_settings.setValue(positionsKey, positions);
}

} // namespace submission

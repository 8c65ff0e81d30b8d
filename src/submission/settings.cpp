// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/settings.h"

#include "journal/durable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

constexpr qint64 maximumSettingsSize = 4 * 1024 * 1024;

candidate::Error unreadable(const QString &path, const QString &reason)
{
    return {candidate::ErrorKind::BadSettings,
            submission::Settings::tr(
                "The settings file %1 cannot be read (%2). Mend or remove it; until then "
                "Submittal works with the usual settings.")
                .arg(QDir::toNativeSeparators(path), reason),
            {},
            reason};
}

/// The name of the checksum in the file. The empty name is the one that no flipped bit makes
/// another name of: without one of its quotes nothing there is JSON any more.
const QString checksumKey = u""_s;

QString checksumOf(const QJsonObject &values)
{
    const QByteArray content = QJsonDocument(values).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool setAside(const QString &path)
{
    for (int n = 1; n < 1000; ++n) {
        const QString name = path + u".unreadable-%1"_s.arg(n);
        if (!QFile::exists(name))
            return QFile::rename(path, name);
    }
    return false;
}

} // namespace

Settings::Settings(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_writer.setMaxThreadCount(1);
    const QFileInfo info(m_path);
    if (!info.exists())
        return;
    QFile file(m_path);
    if (!info.isFile()) {
        m_loadError = unreadable(m_path, tr("it is not a file"));
    } else if (info.size() > maximumSettingsSize) {
        m_loadError = unreadable(m_path, tr("it is far too large"));
    } else if (!file.open(QIODevice::ReadOnly)) {
        m_loadError = unreadable(m_path, file.errorString());
    } else {
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        if (document.isObject())
            take(document.object());
        else if (error.error != QJsonParseError::NoError)
            m_loadError =
                unreadable(m_path, tr("%1 at byte %2").arg(error.errorString()).arg(error.offset));
        else
            m_loadError = unreadable(m_path, tr("it holds no JSON object"));
    }
    m_keepOld = m_loadError.has_value();
}

/// One bit of an address may lead to another client: what does not fit its checksum is not taken.
/// A file without one comes from an earlier version, or was written by hand.
void Settings::take(QJsonObject values)
{
    const QJsonValue checksum = values.take(checksumKey);
    if (checksum.isUndefined() || checksum == checksumOf(values))
        m_values = values;
    else
        m_loadError = unreadable(m_path, tr("its checksum does not fit what it holds"));
}

Settings::~Settings()
{
    m_writer.waitForDone();
}

void Settings::setValue(const QString &key, const QJsonValue &value)
{
    const bool removing = value.isUndefined() || value.isNull();
    if (removing ? !m_values.contains(key) : m_values.value(key) == value)
        return;
    if (removing)
        m_values.remove(key);
    else
        m_values.insert(key, value);
    save();
}

void Settings::save()
{
    QJsonObject values = m_values;
    values.insert(checksumKey, checksumOf(m_values));
    m_writer.start([this, path = m_path, content = QJsonDocument(values).toJson()] {
        const QString reason = writeFile(content);
        if (reason.isEmpty())
            return;
        const candidate::Error error{
            candidate::ErrorKind::BadSettings,
            tr("The settings could not be saved to %1 (%2). They hold until Submittal is closed.")
                .arg(QDir::toNativeSeparators(path), reason),
            {},
            reason};
        // The destructor waits for this thread, so `this` is still there.
        emit saveFailed(error);
    });
}

/// In the writer's thread. Nothing, or why it could not be written.
QString Settings::writeFile(const QByteArray &content)
{
    if (m_keepOld && QFile::exists(m_path) && !setAside(m_path))
        return tr("the unreadable file there cannot be set aside");
    m_keepOld = false; // not before: the next write tries it again
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return tr("its folder cannot be made");
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
    if (!file.commit())
        return file.errorString();
    // Else a power cut may bring the old ones back. Where a folder cannot do it, it is done anyway.
    (void)journal::syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + "/settings.json"_L1;
}

} // namespace submission

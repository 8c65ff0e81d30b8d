// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/storedcopy.h"

#include "journal/durable.h"

#include <QDir>
#include <QUuid>

#include <cerrno>

#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif

using namespace Qt::StringLiterals;
using candidate::Error;

namespace journal {

StoredCopy::StoredCopy(const QString &folder)
    : m_file(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::Id128) + ending()))
{
}

StoredCopy::~StoredCopy()
{
    if (m_file.isOpen())
        m_file.remove();
}

QString StoredCopy::ending()
{
    return u".part"_s;
}

std::optional<Error> StoredCopy::open()
{
    errno = 0;
    if (m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFile::ReadOwner | QFile::WriteOwner))
        return std::nullopt;
    return fileError();
}

QFile *StoredCopy::clone(QFile &source)
{
#if defined(Q_OS_LINUX) && defined(FICLONE)
    // Shares the blocks on btrfs, XFS and the like; elsewhere, or across disks, it refuses.
    if (::ioctl(m_file.handle(), FICLONE, source.handle()) == 0 && m_file.seek(0))
        return &m_file;
#else
    Q_UNUSED(source);
#endif
    return nullptr;
}

std::optional<Error> StoredCopy::write(QByteArrayView block)
{
    errno = 0;
    if (m_file.write(block.constData(), block.size()) == block.size())
        return std::nullopt;
    return fileError();
}

std::optional<Error> StoredCopy::finish(const QString &path)
{
    if (auto error = syncFile(m_file))
        return error;
    const QString temporary = m_file.fileName();
    m_file.close();
    auto error = moveOver(temporary, path);
    if (error)
        QFile::remove(temporary);
    return error;
}

} // namespace journal

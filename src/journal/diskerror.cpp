// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/diskerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace journal {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal::DiskError)
};

constexpr auto damage = "damaged: "_L1; // unlike the sentence, the same in every language

QString sentenceFor(DiskProblem problem)
{
    switch (problem) {
    case DiskProblem::Full:
        return Text::tr("The disk is full, so nothing more can be saved. Free some space, then "
                        "try again; what you see is still here.");
    case DiskProblem::NotAllowed:
        return Text::tr("Submittal may not write to the folder of its record. Make that folder "
                        "yours and writable, then try again.");
    case DiskProblem::Broken:
        return Text::tr("The disk with Submittal's record cannot be read or written. Check that it "
                        "is connected and healthy, then try again.");
    case DiskProblem::Busy:
        return Text::tr("Another program is holding Submittal's record. Close other Submittal "
                        "windows, backups and scanners, then try again.");
    case DiskProblem::Damaged:
        return Text::tr("Submittal's record is damaged. Restart Submittal: it sets the damaged "
                        "file aside and restores what it can.");
    case DiskProblem::Other:
        break;
    }
    return Text::tr("Submittal's record could not be used. Restart Submittal and try again.");
}

// SQLite's primary result codes (sqlite.org/rescode.html): the lower byte of the extended ones.
DiskProblem problemOf(int code)
{
    switch (code & 0xff) {
    case 13: // SQLITE_FULL
        return DiskProblem::Full;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return DiskProblem::NotAllowed;
    case 10: // SQLITE_IOERR
        return DiskProblem::Broken;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return DiskProblem::Busy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return DiskProblem::Damaged;
    default:
        return DiskProblem::Other;
    }
}

} // namespace

candidate::Error diskError(DiskProblem problem, const QString &detail)
{
    return {candidate::ErrorKind::LocalDisk,
            sentenceFor(problem),
            {},
            problem == DiskProblem::Damaged ? damage + detail : detail};
}

candidate::Error sqlError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return diskError(isNumber ? problemOf(code) : DiskProblem::Other,
                     u"SQLite error %1"_s.arg(error.nativeErrorCode()));
}

bool isDamage(const candidate::Error &error)
{
    return error.kind == candidate::ErrorKind::LocalDisk && error.detail.startsWith(damage);
}

candidate::Error systemError(int number)
{
    const QString detail = u"system error %1"_s.arg(number);
    switch (number) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return diskError(DiskProblem::Full, detail);
    case EROFS:
    case EACCES:
    case EPERM:
    case EEXIST:
    case ENOTDIR:
        return diskError(DiskProblem::NotAllowed, detail);
    case EBUSY:
        return diskError(DiskProblem::Busy, detail);
    default:
        return diskError(DiskProblem::Broken, detail);
    }
}

} // namespace journal

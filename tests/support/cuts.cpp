// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/cuts.h"

#include "support/environment.h"
#include "support/scratch.h"

#include <QFile>

#include <algorithm>

namespace testsupport {

namespace {

using Kind = DiskOperation::Kind;

const char *nameOf(Loss loss)
{
    switch (loss) {
    case Loss::Nothing:
        return "nothing is lost";
    case Loss::Everything:
        return "everything is lost";
    case Loss::Any:
        return "anything may be lost";
    case Loss::Ordered:
        break;
    }
    return "as ext4 loses it";
}

QByteArray wordOf(Kind kind)
{
    static const QByteArrayList words{"make",   "mkdir", "write",  "resize", "sync",
                                      "rename", "link",  "remove", "say",    "send"};
    return words.at(int(kind));
}

} // namespace

Cuts::Cuts(const QString &folder)
    : m_folder(folder)
    , m_own(scratchTemplate())
    , m_before(QFile::encodeName(folder))
    , m_seed(environmentOr("SUBMITTAL_SEED", QRandomGenerator::global()->bounded(1'000'000)))
    , m_random(m_seed)
{
    const quint32 rounds = environmentOr("SUBMITTAL_ROUNDS", 1);
    qInfo("SUBMITTAL_SEED=%u SUBMITTAL_ROUNDS=%u", m_seed, rounds);
    m_each = std::max(1, int(rounds) / 100);
    m_between = rounds > 1 ? 100 : 10;
}

QByteArray Cuts::log() const
{
    return QFile::encodeName(m_own.filePath(QStringLiteral("log")));
}

void Cuts::record(const std::function<void()> &work)
{
    m_recorder = std::make_unique<DiskRecorder>(QFile::encodeName(m_folder), log());
    work();
    m_recorder.reset();
    take();
}

void Cuts::say(const QByteArray &line)
{
    m_recorder->note(line);
}

void Cuts::take()
{
    m_operations = DiskRecorder::read(log());
}

QByteArrayList Cuts::misread() const
{
    PowerCut disk = m_before;
    for (const DiskOperation &operation : m_operations)
        disk.perform(operation);
    return disk.differences(QFile::encodeName(m_folder));
}

/// How the power is cut before an operation. Most is open right before something is synchronised
/// or gets another name; too much may have been promised once it is, and where something was said.
QList<Loss> Cuts::lossesAt(qsizetype index)
{
    const auto is = [this, index](qsizetype offset, std::initializer_list<Kind> kinds) {
        const qsizetype at = index + offset;
        return at >= 0 && at < m_operations.size()
            && std::find(kinds.begin(), kinds.end(), m_operations.at(at).kind) != kinds.end();
    };
    const bool isEnd = index == m_operations.size();
    const bool isOpen = isEnd || is(0, {Kind::Sync, Kind::Rename, Kind::Link, Kind::Remove});
    const bool isTold = isEnd || is(-1, {Kind::Sync, Kind::Say, Kind::Send});
    QList<Loss> losses;
    if (isTold)
        losses.append(Loss::Everything);
    if (isOpen)
        losses.append(Loss::Nothing);
    for (int n = 0; (isOpen || isTold) && n < m_each; ++n) {
        losses.append(Loss::Any);
        if (isOpen)
            losses.append(Loss::Ordered);
    }
    if (losses.isEmpty() && m_random.bounded(100.0) < m_between)
        losses.append(m_random.bounded(2) == 0 ? Loss::Any : Loss::Ordered);
    return losses;
}

void Cuts::hear(const DiskOperation &operation)
{
    if (operation.kind == Kind::Say)
        m_heard.said.append(operation.bytes);
    else if (operation.kind == Kind::Send)
        m_heard.sent.append(operation.bytes);
}

void Cuts::cutAt(const PowerCut &disk, qsizetype index, Loss loss, const Judge &judge)
{
    const QString folder = m_own.filePath(QStringLiteral("found"));
    disk.leave(QFile::encodeName(folder), loss, m_random);
    ++m_made;
    const QString problem = judge(folder, m_heard);
    if (problem.isEmpty())
        return;
    QString where = QStringLiteral("the end");
    if (index < m_operations.size()) {
        const DiskOperation &next = m_operations.at(index);
        where = QStringLiteral("operation %1 (%2 %3)")
                    .arg(index)
                    .arg(QString::fromLatin1(wordOf(next.kind)), QString::fromUtf8(next.path));
    }
    m_problems.append(QStringLiteral("before %1, where %2: %3")
                          .arg(where, QString::fromLatin1(nameOf(loss)), problem));
}

QStringList Cuts::problems(const Judge &judge)
{
    PowerCut disk = m_before;
    for (qsizetype i = 0; i <= m_operations.size(); ++i) {
        for (const Loss loss : lossesAt(i))
            cutAt(disk, i, loss, judge);
        if (i == m_operations.size())
            break;
        disk.perform(m_operations.at(i));
        hear(m_operations.at(i));
    }
    return m_problems;
}

} // namespace testsupport

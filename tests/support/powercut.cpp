// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/powercut.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace testsupport {

namespace {

using Kind = DiskOperation::Kind;

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeAll(const QByteArray &path, const QByteArray &content)
{
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", path.constData());
}

/// As the system calls a file that has no name, or none any more.
bool isUnnamed(const QByteArray &path)
{
    return path.endsWith(" (deleted)");
}

/// SQLite's shared memory, which is written to as memory and means nothing to the next start.
bool isSharedMemory(const QByteArray &path)
{
    return path.endsWith("-shm");
}

} // namespace

/// Chance's part in a power cut: some cuts lose much and some little.
struct PowerCut::Cut
{
    Loss loss;
    QRandomGenerator &random;
    int unit = random.bounded(2) == 0 ? 512 : 4096; ///< bytes that are written at one blow
    int kept = 10 + random.bounded(81);             ///< percent
    int until = 0;                                  ///< with Ordered: the last name that is there

    bool keeps() { return int(random.bounded(100)) < kept; }
    /// Of so many changes of one thing those that have come to the disk.
    qsizetype someOf(qsizetype count)
    {
        if (loss == Loss::Nothing)
            return count;
        if (loss == Loss::Everything)
            return 0;
        return random.bounded(3) == 0 ? random.bounded(int(count) + 1) : keeps() ? count : 0;
    }
};

PowerCut::PowerCut(const QByteArray &folder)
    : m_root(read(folder))
{
}

int PowerCut::read(const QByteArray &folder)
{
    const int number = add(true);
    const auto entries = QDir(QFile::decodeName(folder))
                             .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : entries) {
        const QByteArray name = QFile::encodeName(info.fileName());
        int child = 0;
        if (info.isDir()) {
            child = read(folder + '/' + name);
        } else {
            child = add(false);
            m_nodes[child].durable = readAll(info.filePath());
        }
        m_nodes[number].names.insert(name, child);
    }
    m_nodes[number].durableNames = m_nodes[number].names;
    return number;
}

/// The node of this path as the programs see it; 0 if there is none.
int PowerCut::find(const QByteArray &path) const
{
    if (const auto unnamed = m_unnamed.find(path); unnamed != m_unnamed.cend())
        return unnamed->second;
    int node = m_root;
    for (const QByteArray &name : path.isEmpty() ? QByteArrayList() : path.split('/'))
        node = node == 0 ? 0 : m_nodes.at(node).names.value(name);
    return node;
}

int PowerCut::add(bool isFolder)
{
    const int node = int(m_nodes.size()) + 1;
    m_nodes[node].isFolder = isFolder;
    return node;
}

PowerCut::Node &PowerCut::folderOf(const QByteArray &path)
{
    const int folder = find(path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0)));
    if (folder == 0)
        qFatal("there is no folder of %s", path.constData());
    return m_nodes.at(folder);
}

void PowerCut::rename(const QByteArray &path, const Renaming &renaming)
{
    Node &folder = folderOf(path);
    folder.renamings.append(renaming);
    apply(folder.names, renaming);
}

void PowerCut::synchronise(Node &node)
{
    for (const Change &change : std::as_const(node.changes))
        apply(node.durable, change);
    node.changes.clear();
    node.durableNames = node.names;
    node.renamings.clear();
    m_lastSynced = m_last;
}

void PowerCut::perform(const DiskOperation &operation)
{
    const QByteArray &path = operation.path;
    ++m_last;
    switch (operation.kind) {
    case Kind::Make:
    case Kind::MakeFolder: {
        const int node = add(operation.kind == Kind::MakeFolder);
        if (!isUnnamed(path))
            return rename(path, {{}, nameOf(path), node, m_last});
        m_unnamed[path] = node;
        return;
    }
    case Kind::Link:
        return rename(path, {{}, nameOf(path), find(operation.from), m_last});
    case Kind::Rename:
        return rename(path, {nameOf(operation.from), nameOf(path), find(operation.from), m_last});
    case Kind::Remove:
        return rename(path, {nameOf(path), {}, find(path), m_last});
    case Kind::Say:
    case Kind::Send:
        return;
    case Kind::Write:
    case Kind::Resize:
    case Kind::Sync:
        break;
    }
    const int node = find(path);
    if (node == 0 && isUnnamed(path))
        return; // it was removed, and nobody will find it
    if (node == 0)
        qFatal("there is no %s", path.constData());
    if (operation.kind == Kind::Sync)
        return synchronise(m_nodes.at(node));
    m_nodes.at(node).changes.append(
        {operation.at, operation.bytes, operation.kind == Kind::Resize, m_last});
}

void PowerCut::apply(QByteArray &content, const Change &change)
{
    const qint64 end = change.isSize ? change.at : change.at + change.bytes.size();
    if (change.isSize && content.size() > end)
        content.truncate(end);
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    if (!change.isSize)
        content.replace(change.at, change.bytes.size(), change.bytes);
}

/// Takes no name from another file: what was renamed or removed before may still be there.
void PowerCut::apply(Names &names, const Renaming &renaming)
{
    if (names.value(renaming.removed) == renaming.node)
        names.remove(renaming.removed);
    if (!renaming.added.isEmpty())
        names.insert(renaming.added, renaming.node);
}

PowerCut::Names PowerCut::namesAfter(const Node &node, Cut &cut) const
{
    if (cut.loss == Loss::Nothing)
        return node.names;
    Names names = node.durableNames;
    for (const Renaming &renaming : node.renamings) {
        if (cut.loss == Loss::Ordered ? renaming.number <= cut.until
                                      : cut.loss == Loss::Any && cut.keeps())
            apply(names, renaming);
    }
    return names;
}

/// After how many of its changes a file has the size that is found.
qsizetype PowerCut::sizedAfter(const Node &node, Cut &cut)
{
    qsizetype sized = cut.someOf(node.changes.size());
    for (qsizetype i = sized; cut.loss == Loss::Ordered && i < node.changes.size(); ++i) {
        if (node.changes.at(i).isSize && node.changes.at(i).number <= cut.until)
            sized = i + 1;
    }
    return sized;
}

QByteArray PowerCut::contentAfter(const Node &node, Cut &cut)
{
    const qsizetype count = node.changes.size();
    if (count == 0 || cut.loss == Loss::Everything)
        return node.durable;
    const qsizetype sized = sizedAfter(node, cut);
    qint64 size = node.durable.size();
    qint64 longest = size;
    std::map<qint64, QList<qsizetype>> touched; // the changes of each sector
    for (qsizetype i = 0; i < count; ++i) {
        const Change &change = node.changes.at(i);
        const qint64 end = change.isSize ? longest : change.at + change.bytes.size();
        longest = std::max({longest, end, change.at});
        for (qint64 sector = change.at / cut.unit; sector * cut.unit < end; ++sector)
            touched[sector].append(i);
        if (i < sized)
            size = change.isSize ? change.at : std::max(size, end);
    }
    QByteArray content = node.durable.left(size);
    content.append(size - content.size(), '\0');
    for (const auto &[sector, changes] : touched) {
        const qint64 at = sector * cut.unit;
        if (at >= size)
            break;
        const qint64 there = std::min<qint64>(cut.unit, size - at);
        content.replace(at, there, sectorAfter(node, changes, at, sized, cut).left(there));
    }
    return content;
}

/// What is found of a sector from `at` on, where so many changes have given the file its size.
QByteArray PowerCut::sectorAfter(const Node &node, const QList<qsizetype> &changes, qint64 at,
                                 qsizetype sized, Cut &cut)
{
    // What is new is on the disk before a size that says so.
    const bool isGrown = cut.loss == Loss::Ordered && at + cut.unit > node.durable.size();
    const qsizetype until = isGrown ? sized : cut.someOf(node.changes.size());
    // A cut is either there, with its size, or not, nor then what was written after it.
    const auto isCut = [&node](qsizetype i) { return node.changes.at(i).isSize; };
    const auto firstOpen = std::find_if(changes.cbegin(), changes.cend(),
                                        [&](qsizetype i) { return i >= sized && isCut(i); });
    const auto lastDone = std::find_if(changes.crbegin(), changes.crend(),
                                       [&](qsizetype i) { return i < sized && isCut(i); });
    QByteArray bytes = node.durable.mid(at, cut.unit);
    bytes.append(cut.unit - bytes.size(), '\0');
    for (auto it = changes.cbegin(); it != firstOpen; ++it) {
        if (*it < until || (lastDone != changes.crend() && *it <= *lastDone))
            applyWithin(bytes, at, node.changes.at(*it));
    }
    return bytes;
}

/// What a change does to the bytes of a file from `at` on.
void PowerCut::applyWithin(QByteArray &bytes, qint64 at, const Change &change)
{
    const qint64 from = std::max(change.at - at, qint64(0));
    if (change.isSize) {
        std::fill(bytes.begin() + std::min(from, qint64(bytes.size())), bytes.end(), '\0');
        return;
    }
    const qint64 skipped = at + from - change.at;
    const qint64 length = std::min(change.bytes.size() - skipped, bytes.size() - from);
    bytes.replace(from, length, change.bytes.mid(skipped, length));
}

void PowerCut::writeNode(int number, const QByteArray &path, Cut &cut) const
{
    const Node &node = m_nodes.at(number);
    if (!node.isFolder) {
        QByteArray content = contentAfter(node, cut);
        if (isSharedMemory(path)) {
            for (char &byte : content)
                byte = char(cut.random.bounded(256));
        }
        return writeAll(path, content);
    }
    QDir().mkpath(QFile::decodeName(path));
    const Names names = namesAfter(node, cut);
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        writeNode(it.value(), path + '/' + it.key(), cut);
}

void PowerCut::leave(const QByteArray &folder, Loss loss, QRandomGenerator &random) const
{
    QDir(QFile::decodeName(folder)).removeRecursively();
    Cut cut{loss, random};
    cut.until = m_lastSynced + random.bounded(m_last - m_lastSynced + 1);
    writeNode(m_root, folder, cut);
}

QByteArrayList PowerCut::differences(const QByteArray &folder) const
{
    QByteArrayList different;
    PowerCut other(folder);
    const auto compare = [&](const auto &self, int mine, int theirs,
                             const QByteArray &path) -> void {
        if (mine == 0 || theirs == 0
            || m_nodes.at(mine).isFolder != other.m_nodes.at(theirs).isFolder)
            return different.append(path);
        const Node &node = m_nodes.at(mine);
        QByteArray content = node.durable;
        for (const Change &change : node.changes)
            apply(content, change);
        if (!isSharedMemory(path) && content != other.m_nodes.at(theirs).durable)
            different.append(path);
        const Names &there = other.m_nodes.at(theirs).names;
        Names all = node.names;
        all.insert(there);
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            self(self, node.names.value(it.key()), there.value(it.key()), path + '/' + it.key());
    };
    compare(compare, m_root, other.m_root, {});
    return different;
}

} // namespace testsupport

// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/diskrecorder.h"

#include <QMap>
#include <QRandomGenerator>

#include <map>

namespace testsupport {

/// What a power cut takes of that which was not synchronised.
enum class Loss {
    Nothing,    ///< as after a kill
    Everything, ///< all of it
    /// As POSIX allows it: each name, and each sector of a file, is the old or a newer one by
    /// itself, whatever came first.
    Any,
    /// As ext4 does it (data=ordered): names and sizes are lost from some moment on, those of all
    /// files alike; whatever is synchronised takes all names before it along; what a file grew by
    /// is there as far as its size says. What was written over is the old or the new one.
    Ordered,
};

/// A folder and what was done to it: what the programs see, and what is surely on the disk.
class PowerCut
{
public:
    /// As a folder is now, all of which is on the disk.
    explicit PowerCut(const QByteArray &folder);

    void perform(const DiskOperation &operation);
    /// Makes `folder` anew, as it may be found once the power is back.
    void leave(const QByteArray &folder, Loss loss, QRandomGenerator &random) const;
    /// What differs in `folder` from what the programs see, by their paths.
    QByteArrayList differences(const QByteArray &folder) const;

private:
    struct Change /// of a file
    {
        qint64 at = 0; ///< the size, where it is a new size
        QByteArray bytes;
        bool isSize = false;
        int number = 0;
    };
    struct Renaming /// of a folder's names
    {
        QByteArray removed; ///< either may be empty
        QByteArray added;
        int node = 0;
        int number = 0;
    };
    using Names = QMap<QByteArray, int>;
    struct Node
    {
        bool isFolder = false;
        QByteArray durable; ///< of a file
        QList<Change> changes;
        Names names; ///< of a folder
        Names durableNames;
        QList<Renaming> renamings;
    };
    struct Cut; ///< one way in which it goes

    int read(const QByteArray &folder);
    int find(const QByteArray &path) const;
    int add(bool isFolder);
    Node &folderOf(const QByteArray &path);
    void rename(const QByteArray &path, const Renaming &renaming);
    void synchronise(Node &node);
    static void apply(QByteArray &content, const Change &change);
    static void apply(Names &names, const Renaming &renaming);
    Names namesAfter(const Node &node, Cut &cut) const;
    static qsizetype sizedAfter(const Node &node, Cut &cut);
    static QByteArray contentAfter(const Node &node, Cut &cut);
    static QByteArray sectorAfter(const Node &node, const QList<qsizetype> &changes, qint64 at,
                                  qsizetype sized, Cut &cut);
    static void applyWithin(QByteArray &bytes, qint64 at, const Change &change);
    void writeNode(int node, const QByteArray &path, Cut &cut) const;

    std::map<int, Node> m_nodes;
    std::map<QByteArray, int> m_unnamed; ///< files that have no name yet, or none any more
    int m_root = 0;
    int m_last = 0;       ///< the number of the last operation
    int m_lastSynced = 0; ///< of the last that synchronised something
};

} // namespace testsupport

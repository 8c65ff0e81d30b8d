// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "architecture/includegraph.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace architecture;

namespace {

/// What a room may include beside itself and the standard library.
struct Room
{
    QStringList rooms;
    QStringList modules;
    QStringList libraries;
};

/// The arrows of the house. A new arrow is drawn here, in the open, or not at all.
const QHash<QString, Room> &rooms()
{
    static const QHash<QString, Room> table{
        {u"candidate"_s, {{}, {u"QtCore"_s}, {}}},
        {u"comeet"_s, {{u"candidate"_s}, {u"QtCore"_s, u"QtNetwork"_s}, {}}},
        {u"journal"_s, {{u"candidate"_s}, {u"QtCore"_s, u"QtSql"_s}, {}}},
        {u"submission"_s,
         {{u"candidate"_s, u"comeet"_s, u"journal"_s},
          // Of QtNetwork the local sockets of FirstStart; the internet is comeet's.
          {u"QtCore"_s, u"QtConcurrent"_s, u"QtNetwork"_s},
          {u"qt6keychain"_s}}},
        {u"gui"_s,
         {{u"candidate"_s, u"submission"_s},
          {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtConcurrent"_s},
          {u"ui"_s}}},
        {u"practice"_s, {{u"candidate"_s}, {u"QtCore"_s}, {u"httplib"_s}}},
        {u"cli"_s, {{u"candidate"_s, u"submission"_s}, {u"QtCore"_s}, {}}},
    };
    return table;
}

/// Headers of other libraries, and of the generated forms, by the name that rooms() calls them.
QString libraryOf(const QString &header)
{
    if (header.startsWith("qt6keychain/"_L1) || header == "keychain.h"_L1)
        return u"qt6keychain"_s;
    if (header == "httplib.h"_L1)
        return u"httplib"_s;
    if (header.startsWith("ui_"_L1))
        return u"ui"_s;
    return {};
}

bool isStandard(const QString &header)
{
    static const QRegularExpression name(u"^[a-z_0-9]+$"_s);
    // The systems' own headers for sockets, resources, signals and what Qt does not say of files.
    static const QStringList system{
        u"winsock2.h"_s,   u"ws2tcpip.h"_s,     u"windows.h"_s,    u"sddl.h"_s,   u"arpa/inet.h"_s,
        u"netinet/in.h"_s, u"sys/resource.h"_s, u"sys/socket.h"_s, u"fcntl.h"_s,  u"io.h"_s,
        u"linux/fs.h"_s,   u"sched.h"_s,        u"sys/ioctl.h"_s,  u"unistd.h"_s, u"wincred.h"_s};
    return name.match(header).hasMatch() || system.contains(header);
}

QDir sourceDir()
{
    return QDir(QStringLiteral(SOURCE_DIR "/src"));
}

/// All C++ files of src, as they are named in an #include: "room/file.h".
QStringList sourceFiles()
{
    QStringList files;
    QDirIterator it(sourceDir().path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(sourceDir().relativeFilePath(it.next()));
    files.sort();
    return files;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString roomOf(const QString &file)
{
    return file.contains(u'/') ? file.section(u'/', 0, 0) : QString();
}

/// Why an include crosses a wall, or nothing.
QString crossing(const QString &file, const Include &include, const QtModules &qt)
{
    const QString name = roomOf(file);
    const Room room = rooms().value(name);
    const QString library = libraryOf(include.name);
    if (!library.isEmpty()) {
        // Only one file knows the keychain: everybody else asks its interface.
        if (library == "qt6keychain"_L1 && !file.contains("keychain"_L1))
            return u"only the keychain's file may"_s;
        return room.libraries.contains(library) ? QString() : library + u" is not linked"_s;
    }
    if (include.quoted && include.name.contains(u'/')) {
        const QString other = roomOf(include.name);
        return other == name || room.rooms.contains(other) ? QString() : u"no arrow to "_s + other;
    }
    const QString module = qt.moduleOf(include.name);
    if (!module.isEmpty())
        return room.modules.contains(module) ? QString() : u"no arrow to "_s + module;
    if (include.name.endsWith(".moc"_L1) || isStandard(include.name))
        return {};
    return u"not known to belong to anything"_s;
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheHouse()
    {
        QVERIFY(sourceFiles().contains(u"candidate/candidate.h"_s));
        QVERIFY(!m_qt.isEmpty());
    }

    void knowsQtsModules_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("module");
        QTest::newRow("core") << u"QString"_s << u"QtCore"_s;
        QTest::newRow("gui") << u"QImage"_s << u"QtGui"_s;
        QTest::newRow("widgets") << u"QLabel"_s << u"QtWidgets"_s;
        QTest::newRow("network") << u"QNetworkReply"_s << u"QtNetwork"_s;
        QTest::newRow("lower case") << u"qurl.h"_s << u"QtCore"_s;
        QTest::newRow("with its module") << u"QtSql/QSqlQuery"_s << u"QtSql"_s;
        QTest::newRow("whole module") << u"QtNetwork"_s << u"QtNetwork"_s;
        QTest::newRow("standard") << u"vector"_s << QString();
    }

    void knowsQtsModules()
    {
        QFETCH(QString, header);
        QTEST(m_qt.moduleOf(header), "module");
    }

    /// The rule itself, on includes that nobody should write.
    void seesCrossings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("crosses");
        QTest::newRow("own room") << u"gui/a.cpp"_s << u"#include \"gui/b.h\""_s << false;
        QTest::newRow("drawn arrow") << u"gui/a.cpp"_s << u"#include \"candidate/b.h\""_s << false;
        QTest::newRow("gui to comeet") << u"gui/a.cpp"_s << u"#include \"comeet/b.h\""_s << true;
        QTest::newRow("comeet to gui") << u"comeet/a.h"_s << u"#include \"gui/b.h\""_s << true;
        QTest::newRow("core only") << u"candidate/a.h"_s << u"#include <QMessageBox>"_s << true;
        QTest::newRow("with its module")
            << u"candidate/a.h"_s << u"#include <QtWidgets/QMessageBox>"_s << true;
        QTest::newRow("spaces") << u"gui/a.h"_s << u"  #  include  <QNetworkReply>"_s << true;
        QTest::newRow("sql in journal") << u"journal/a.cpp"_s << u"#include <QSqlQuery>"_s << false;
        QTest::newRow("network in journal")
            << u"journal/a.cpp"_s << u"#include <QNetworkReply>"_s << true;
        QTest::newRow("sql in gui") << u"gui/a.cpp"_s << u"#include <QSqlQuery>"_s << true;
        QTest::newRow("form") << u"gui/a.cpp"_s << u"#include \"ui_a.h\""_s << false;
        QTest::newRow("form elsewhere") << u"cli/a.cpp"_s << u"#include \"ui_a.h\""_s << true;
        QTest::newRow("keychain") << u"submission/keychainstore.cpp"_s
                                  << u"#include <qt6keychain/keychain.h>"_s << false;
        QTest::newRow("keychain elsewhere")
            << u"submission/service.cpp"_s << u"#include <qt6keychain/keychain.h>"_s << true;
        QTest::newRow("httplib in gui") << u"gui/a.cpp"_s << u"#include <httplib.h>"_s << true;
        QTest::newRow("standard") << u"candidate/a.h"_s << u"#include <vector>"_s << false;
        QTest::newRow("unknown") << u"candidate/a.h"_s << u"#include <curl/curl.h>"_s << true;
    }

    void seesCrossings()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        const auto includes = includesIn(line);
        QCOMPARE(includes.size(), 1);
        QTEST(!crossing(file, includes.first(), m_qt).isEmpty(), "crosses");
    }

    void seesCycles()
    {
        QVERIFY(cycleIn({{u"a"_s, {u"b"_s, u"c"_s}}, {u"b"_s, {u"c"_s}}, {u"c"_s, {}}}).isEmpty());
        QCOMPARE(cycleIn({{u"a"_s, {u"b"_s}}, {u"b"_s, {u"c"_s}}, {u"c"_s, {u"b"_s}}}),
                 (QStringList{u"b"_s, u"c"_s, u"b"_s}));
        QCOMPARE(cycleIn({{u"a"_s, {u"a"_s}}}), (QStringList{u"a"_s, u"a"_s}));
    }

    void everyArrowIsDrawn_data() { addFiles(); }

    void everyArrowIsDrawn()
    {
        QFETCH(QString, file);
        const QString room = roomOf(file);
        if (room.isEmpty()) {
            QCOMPARE(file, u"main.cpp"_s); // it builds everything, and may include everything
            return;
        }
        QVERIFY2(rooms().contains(room), "a room that the house does not have");
        for (const Include &include : includesIn(contentOf(sourceDir().filePath(file)))) {
            const QString reason = crossing(file, include, m_qt);
            QVERIFY2(reason.isEmpty(),
                     qPrintable(
                         u"line %1 includes %2: %3"_s.arg(include.line).arg(include.name, reason)));
        }
    }

    void noFileIncludesItself()
    {
        QMap<QString, QStringList> graph;
        for (const QString &file : sourceFiles()) {
            for (const Include &include : includesIn(contentOf(sourceDir().filePath(file)))) {
                if (include.quoted)
                    graph[file].append(include.name);
            }
        }
        QCOMPARE(cycleIn(graph).join(u" > "_s), QString());
    }

    void everyFileIsBuilt_data() { addFiles(); }

    void everyFileIsBuilt()
    {
        QFETCH(QString, file);
        const QString list =
            contentOf(QFileInfo(sourceDir().filePath(file)).dir().filePath(u"CMakeLists.txt"_s));
        const QString name = QRegularExpression::escape(file.section(u'/', -1));
        QVERIFY2(list.contains(QRegularExpression(u"(^|[\\s(])%1($|[\\s)])"_s.arg(name),
                                                  QRegularExpression::MultilineOption)),
                 "not listed in its CMakeLists.txt");
    }

    void everyFileHasItsHead_data() { addFiles(); }

    void everyFileHasItsHead()
    {
        QFETCH(QString, file);
        const QString text = contentOf(sourceDir().filePath(file));
        QVERIFY(text.startsWith(
            u"// SPDX-FileCopyrightText: 2026 The Submittal authors\n// SPDX-License-Identifier: MIT\n"_s));
        if (file.endsWith(".h"_L1))
            QVERIFY2(text.section(u'\n', 2, 2) == "#pragma once"_L1, "no #pragma once in line 3");
        QVERIFY2(!text.contains("processEvents"_L1) && !text.contains(u"SIGNAL("_s),
                 "no nested event loops, no signals by name");
    }

private:
    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : sourceFiles())
            QTest::newRow(qPrintable(file)) << file;
    }

    const QtModules m_qt{QDir(QStringLiteral(QT_HEADERS))};
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecturetest.moc"

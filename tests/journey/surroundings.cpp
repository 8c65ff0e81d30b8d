// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/surroundings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journey {

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

const QString secretVariable = u"SUBMITTAL_SECRET"_s;

/// An environment without the one variable that is there for the secret.
QByteArray withoutSecret(const QByteArray &environment)
{
    QByteArrayList variables = environment.split('\0');
    variables.removeIf([](const QByteArray &variable) {
        return variable.startsWith(secretVariable.toLatin1() + '=');
    });
    return variables.join('\0');
}

bool isTemporary(const QString &file)
{
    const QStringList folders{u"/tmp/"_s, u"/var/tmp/"_s, u"/dev/shm/"_s};
    return file.endsWith(u" (deleted)"_s)
        || std::any_of(folders.cbegin(), folders.cend(),
                       [&file](const QString &folder) { return file.startsWith(folder); });
}

QByteArray contentOf(const QString &path)
{
    // Sockets and pipes would never end.
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISREG(info.st_mode))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Surroundings::Surroundings(Marks &marks)
    : m_marks(marks)
    , m_inotify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    for (const auto &name : {u"own"_s, u"home"_s, u"config/submittal"_s, u"data"_s, u"cache"_s,
                             u"state"_s, u"run"_s, u"tmp"_s})
        QDir().mkpath(path(name));
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_notifier = std::make_unique<QSocketNotifier>(m_inotify, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { readEvents(); });
    watch(m_root.path());
}

Surroundings::~Surroundings()
{
    m_notifier.reset();
    close(m_inotify);
}

QProcessEnvironment Surroundings::environment() const
{
    QProcessEnvironment environment;
    // What a started program needs of ours, and nothing more.
    for (const auto &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"QT_PLUGIN_PATH"_s,
                             u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(qPrintable(name)))
            environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    }
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
    environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    for (const auto &name : {u"TMPDIR"_s, u"SQLITE_TMPDIR"_s})
        environment.insert(name, path(u"tmp"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    return environment;
}

QProcessEnvironment Surroundings::environmentWithSecret()
{
    m_isSecretGiven = true;
    QProcessEnvironment environment = this->environment();
    environment.insert(secretVariable, m_marks[u"secret"_s]);
    return environment;
}

/// As it may be told.
QString Surroundings::shown(const QString &file) const
{
    return m_marks.withoutMarks(QDir(m_root.path()).relativeFilePath(file));
}

bool Surroundings::isOwn(const QString &file) const
{
    return file.startsWith(own({}));
}

/// The record's files, wherever the program keeps it: their content is at home there.
bool Surroundings::isRecord(const QString &file) const
{
    return file.startsWith(config(u"profile/"_s))
        || file.startsWith(path(u"data/submittal/profile/"_s));
}

void Surroundings::lookAt(const QString &what, const QByteArray &text, const QList<Home> &homes)
{
    const QStringList roles = m_marks.in(text, homes);
    if (roles.isEmpty())
        return;
    // The first time tells.
    const QString finding = roles.join(u", "_s) + u" in "_s + what;
    if (m_found.contains(finding))
        return;
    m_found.insert(finding);
    m_findings.append(m_when.isEmpty() ? finding : finding + u" ("_s + m_when + u')');
}

/// Also while they are written anew, under another name or none.
bool Surroundings::isSettings(const QString &file) const
{
    return file.startsWith(config(u"settings.json"_s)) || file.startsWith(config(u"#"_s));
}

/// `name` is the file's, or that of a link to it.
void Surroundings::lookAtFile(const QString &file, const QString &name)
{
    ++m_filesSeen;
    QList<Home> homes;
    if (isRecord(file) && !m_isErased)
        homes = {Home::Record, Home::Settings};
    else if (isSettings(file))
        homes = {Home::Settings};
    lookAt(u"the file "_s + shown(file), contentOf(name), homes);
}

void Surroundings::look(const QString &when, qint64 pid)
{
    m_when = when;
    readEvents();
    QDirIterator it(m_root.path(), everything, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        if (isOwn(file))
            continue;
        ++m_namesSeen;
        lookAt(u"the name of "_s + shown(file), file.toUtf8());
        if (!it.fileInfo().isDir())
            lookAtFile(file, file);
    }
    if (pid != 0)
        lookAtProcess(pid);
}

void Surroundings::lookAtProcess(qint64 pid)
{
    static const QRegularExpression anyThread(u"[0-9]+/"_s);
    const QString process = u"/proc/%1/"_s.arg(pid);
    QStringList files{u"cmdline"_s, u"environ"_s, u"comm"_s,      u"status"_s,
                      u"stat"_s,    u"maps"_s,    u"mountinfo"_s, u"cgroup"_s};
    for (const QString &thread :
         QDir(process + u"task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files.append(u"task/%1/comm"_s.arg(thread));
    for (const QString &name : std::as_const(files)) {
        QFile file(process + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QByteArray content = file.readAll();
        if (m_isSecretGiven && name == "environ"_L1)
            content = withoutSecret(content);
        lookAt(u"/proc/PID/"_s + QString(name).remove(anyThread), content);
        ++m_namesSeen;
    }
    for (const QString &fd : QDir(process + u"fd"_s).entryList(everything))
        lookAtOpenFile(process + u"fd/"_s + fd);
}

/// Also a file that has no name any more.
void Surroundings::lookAtOpenFile(const QString &link)
{
    const QString target = QFile::symLinkTarget(link);
    struct stat info = {};
    if (isOwn(target) || stat(QFile::encodeName(link).constData(), &info) != 0)
        return;
    lookAt(u"the name of an open file"_s, target.toUtf8());
    ++m_namesSeen;
    if (S_ISREG(info.st_mode) && target.startsWith(m_root.path()))
        lookAtFile(target, link);
    else if (S_ISREG(info.st_mode) && isTemporary(target))
        lookAt(u"an open file outside the home"_s, contentOf(link));
}

void Surroundings::watch(const QString &folder)
{
    const int id = inotify_add_watch(m_inotify, QFile::encodeName(folder).constData(),
                                     IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ONLYDIR);
    if (id < 0)
        return;
    m_watched.insert(id, folder);
    for (const QString &name :
         QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        watch(folder + u'/' + name);
}

/// What is made, and what was written as far as it is still there.
void Surroundings::readEvents()
{
    alignas(inotify_event) char buffer[64 * 1024];
    for (ssize_t size = 0; (size = read(m_inotify, buffer, sizeof buffer)) > 0;) {
        for (const char *at = buffer; at < buffer + size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(at);
            at += sizeof(inotify_event) + event->len;
            if (event->len == 0)
                continue;
            const QString file = m_watched.value(event->wd) + u'/' + QFile::decodeName(event->name);
            if (isOwn(file))
                continue;
            ++m_namesSeen;
            lookAt(u"a name that was there"_s, file.toUtf8());
            if (event->mask & IN_ISDIR)
                watch(file);
            else
                lookAtFile(file, file);
        }
    }
}

} // namespace journey

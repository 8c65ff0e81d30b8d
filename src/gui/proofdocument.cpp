// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/proofdocument.h"

#include "candidate/attachmentrules.h"
#include "gui/bidi.h"
#include "gui/filenames.h"
#include "gui/history.h"
#include "gui/relativetime.h"
#include "gui/senttext.h"
#include "gui/theme.h"
#include "submission/proof.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace gui {

using theme::Tone;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::ProofDocument)
};

// In points.
constexpr qreal NameSize = 20;
constexpr qreal HeadingSize = 10.5;
constexpr qreal StatementSize = 10.5;
constexpr qreal TextSize = 9;
constexpr qreal DigestSize = 7.5;
/// Of a line, in pixels for each point of the text.
constexpr qreal LineHeight = 1.4 * 96 / 72;
// In the pixels of a screen, as QTextDocument takes them.
constexpr qreal LabelWidth = 150;
constexpr qreal SectionGap = 16;
constexpr qreal RowPadding = 3;
constexpr qreal CardPadding = 12;

class Writer
{
public:
    Writer(QTextDocument &document, const submission::Entry &entry, const ProofPaper &paper)
        : m_cursor(&document)
        , m_entry(entry)
        , m_paper(paper)
        , m_palette(theme::palette(theme::Appearance::Light, {})) // paper is white
    {
    }

    void write()
    {
        addHead();
        addStatement();
        addSubmission();
        addFields();
        addFiles();
        addHistory();
        addDigest();
    }

private:
    bool isMirrored() const { return m_paper.direction == Qt::RightToLeft; }

    QTextCharFormat format(Tone tone, qreal points, bool strong = false) const
    {
        QFont font = strong ? theme::strong(m_paper.font) : m_paper.font;
        font.setPointSizeF(points);
        // Other shapes of a sign, such as a raised colon, cannot be copied out of a PDF.
        font.setStyleStrategy(QFont::PreferNoShaping);
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(theme::ink(tone, m_palette));
        return format;
    }

    /// A paragraph in a direction of its own, beginning where all others begin.
    QTextBlockFormat paragraph(Qt::LayoutDirection direction, qreal above = 0) const
    {
        QTextBlockFormat format;
        format.setLayoutDirection(direction);
        format.setAlignment(Qt::AlignAbsolute | (isMirrored() ? Qt::AlignRight : Qt::AlignLeft));
        format.setTopMargin(above);
        return format;
    }

    static Qt::LayoutDirection directionOf(const QString &text, bool leftToRight = false)
    {
        return !leftToRight && text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    }

    void addParagraph(const QString &text, const QTextCharFormat &format,
                      const QTextBlockFormat &paragraph)
    {
        // A cell, and the document itself, have an empty paragraph to begin with.
        if (m_cursor.block().length() > 1)
            m_cursor.insertBlock();
        // Fixed, since the marks of direction come from another font, which is higher.
        QTextBlockFormat lined = paragraph;
        lined.setLineHeight(format.fontPointSize() * LineHeight, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(lined);
        m_cursor.setBlockCharFormat(format);
        m_cursor.insertText(text, format);
    }

    /// Our own words.
    void say(const QString &text, const QTextCharFormat &format, qreal above = 0)
    {
        addParagraph(text, format, paragraph(m_paper.direction, above));
    }

    /// What somebody wrote: each line in its own direction.
    void quote(const QString &text, const QTextCharFormat &format, bool leftToRight = false)
    {
        for (const QString &line : text.split(u'\n'))
            addParagraph(line, format, paragraph(directionOf(line, leftToRight)));
    }

    void addHead()
    {
        say(Text::tr("Proof of submission"), format(Tone::Accent, HeadingSize, true));
        const QString name = candidate::displayName(m_entry.candidate);
        quote(name.isEmpty() ? m_entry.uid.value : name, format(Tone::Neutral, NameSize, true));
        QStringList place{m_entry.summary.place.positionName, m_entry.summary.place.clientName};
        place.removeAll(QString());
        for (QString &part : place)
            part = bidi::isolated(part);
        if (!place.isEmpty())
            say(place.join(u" · "_s), format(Tone::Dimmed, StatementSize));
    }

    QString moment(const QDateTime &time, const QString &zone) const
    {
        const QLocale locale;
        return Text::tr("%1, %2 %3", "date, time, time zone")
            .arg(locale.toString(time.date(), Text::tr("d MMMM yyyy", "format of a date")),
                 time.time().toString(u"HH:mm:ss"_s), bidi::leftToRight(zone));
    }
    QString universal(const QDateTime &time) const { return moment(time.toUTC(), u"UTC"_s); }
    QString local(const QDateTime &time) const
    {
        const QDateTime there = time.toTimeZone(m_paper.zone);
        return moment(there, there.timeZoneAbbreviation());
    }

    QString statement() const
    {
        const QString uid = bidi::leftToRight(m_entry.uid.value);
        const QString when = universal(m_entry.confirmedAt);
        if (submission::isPractice(m_entry)) {
            return Text::tr("This was practice. On %1 the practice company on this computer "
                            "answered that it has this candidate, under the uid %2.")
                .arg(when, uid);
        }
        if (submission::isServersTime(m_entry)) {
            return Text::tr("On %1, by its own clock, Comeet's server answered that it has this "
                            "candidate, under the uid %2.")
                .arg(when, uid);
        }
        return Text::tr("On %1, by the clock of the computer that sent it, Comeet's server "
                        "answered that it has this candidate, under the uid %2.")
            .arg(when, uid);
    }

    QString limits() const
    {
        if (submission::isPractice(m_entry))
            return Text::tr("Nothing left the computer, so this proves nothing about Comeet.");
        return Text::tr("That answer is what this page proves, with what was sent, as Submittal "
                        "recorded both on the computer that sent them. It bears no signature of "
                        "Comeet's; who doubts it can ask Comeet for the candidate of that uid.");
    }

    void addStatement()
    {
        QTextTableFormat card = tableFormat();
        card.setTopMargin(SectionGap);
        card.setCellPadding(CardPadding);
        card.setBackground(theme::tint(
            submission::isPractice(m_entry) ? Tone::Attention : Tone::Success, m_palette));
        const QTextTable *table = beginTable(1, card);
        m_cursor = table->cellAt(0, 0).firstCursorPosition();
        say(statement(), format(Tone::Neutral, StatementSize, true));
        say(limits(), format(Tone::Neutral, TextSize), 4);
        leaveTable();
    }

    void addSubmission()
    {
        beginSection(Text::tr("The submission"));
        addRow(Text::tr("Client"), m_entry.summary.place.clientName);
        addRow(Text::tr("Candidate's uid"), m_entry.uid.value, true);
        addRow(Text::tr("Confirmed"),
               Text::tr("%1, %2", "when, by whose clock")
                   .arg(universal(m_entry.confirmedAt), clockWords(m_entry)));
        if (m_paper.zone.offsetFromUtc(m_entry.confirmedAt) != 0)
            addRow(Text::tr("In local time"), local(m_entry.confirmedAt));
        leaveTable();
    }

    void addFields()
    {
        const auto texts = sentTexts(m_entry.candidate, m_entry.summary.place.positionName);
        if (texts.isEmpty())
            return;
        beginSection(Text::tr("What was sent"));
        for (const SentText &text : texts)
            addRow(text.label, text.text, text.leftToRight);
        leaveTable();
    }

    void addFiles()
    {
        const auto files = sentFiles(m_entry.candidate);
        if (files.isEmpty())
            return;
        beginSection(Text::tr("Files"));
        QTextCharFormat digest = format(Tone::Dimmed, DigestSize);
        digest.setFontFamilies(m_paper.digitFont.families());
        for (const SentFile &file : files) {
            addRow(file.kind,
                   Text::tr("%1, %2", "file name, size")
                       .arg(filenames::isolated(file.file.name),
                            bidi::leftToRight(candidate::sizeText(file.file.size))));
            if (!file.file.sha256.isEmpty())
                quote(u"SHA-256 "_s + QString::fromLatin1(file.file.sha256.toHex()), digest, true);
        }
        leaveTable();
    }

    void addHistory()
    {
        beginSection(Text::tr("History"), RowPadding);
        for (const HistoryLine &line : historyOf(m_entry))
            addRow(line.time.isValid() ? dateAndTime(line.time) : QString(), line.words);
        leaveTable();
        say(Text::tr("In local time; attempts by the clock of the computer that sent them."),
            format(Tone::Dimmed, TextSize), 2);
    }

    void addDigest()
    {
        beginHeading(Text::tr("Digest of this proof"));
        QTextCharFormat digest = format(Tone::Neutral, DigestSize);
        digest.setFontFamilies(m_paper.digitFont.families());
        quote(u"SHA-256 "_s + submission::digestOf(submission::proofOf(m_entry, m_paper.zone)),
              digest, true);
        say(Text::tr("Of what was sent, to whom, when, and of the attempts. The proof as JSON has "
                     "the same digest, so that two proofs can be compared."),
            format(Tone::Dimmed, TextSize), 2);
    }

    // Tables --------------------------------------------------------------------------------------

    QTextTableFormat tableFormat() const
    {
        QTextTableFormat format;
        format.setLayoutDirection(m_paper.direction);
        format.setBottomMargin(SectionGap);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorder(0);
        format.setCellSpacing(0);
        return format;
    }

    QTextTable *beginTable(int columns, const QTextTableFormat &format)
    {
        m_table = m_cursor.insertTable(1, columns, format);
        m_rows = 0;
        return m_table;
    }

    void leaveTable()
    {
        m_cursor = m_table->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
        m_table = nullptr;
    }

    void beginHeading(const QString &text)
    {
        say(text, format(Tone::Neutral, HeadingSize, true), SectionGap);
        m_cursor.block().setUserState(headingState);
    }

    void beginSection(const QString &heading, qreal gapBelow = SectionGap)
    {
        beginHeading(heading);
        QTextTableFormat format = tableFormat();
        format.setCellPadding(RowPadding);
        format.setBottomMargin(gapBelow);
        format.setLeftMargin(-RowPadding);
        format.setRightMargin(-RowPadding);
        // Columns stand from left to right, whatever the direction.
        QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, LabelWidth), QTextLength()};
        if (isMirrored())
            widths.swapItemsAt(0, 1);
        format.setColumnWidthConstraints(widths);
        beginTable(2, format);
    }

    void addRow(const QString &label, const QString &value, bool leftToRight = false)
    {
        if (value.isEmpty())
            return;
        if (m_rows > 0)
            m_table->appendRows(1);
        const int labelColumn = isMirrored() ? 1 : 0;
        m_cursor = m_table->cellAt(m_rows, labelColumn).firstCursorPosition();
        say(label, format(Tone::Dimmed, TextSize));
        m_cursor = m_table->cellAt(m_rows, 1 - labelColumn).firstCursorPosition();
        quote(value, format(Tone::Neutral, TextSize), leftToRight);
        ++m_rows;
    }

    QTextCursor m_cursor;
    const submission::Entry &m_entry;
    const ProofPaper &m_paper;
    const QPalette m_palette;
    QTextTable *m_table = nullptr;
    int m_rows = 0;
};

} // namespace

ProofPaper ProofPaper::ofProgram()
{
    return {QGuiApplication::font(), QFontDatabase::systemFont(QFontDatabase::FixedFont),
            QGuiApplication::layoutDirection(), QTimeZone::systemTimeZone(),
            QDateTime::currentDateTimeUtc()};
}

void writeProof(QTextDocument &document, const submission::Entry &entry, const ProofPaper &paper)
{
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paper.direction);
    document.setDefaultTextOption(option);
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    Writer(document, entry, paper).write();
}

} // namespace gui

// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/proofpdf.h"

#include "gui/bidi.h"
#include "gui/relativetime.h"
#include "gui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::ProofPdf)
};

constexpr qreal MarginMillimetres = 20;
constexpr qreal FooterMillimetres = 10; ///< within the lower margin
constexpr qreal LogoMillimetres = 8;
constexpr qreal LogoRise = 3; ///< into the upper margin: the name below has the whole width
constexpr qreal FooterPoints = 7.5;
constexpr int Resolution = 600;

qreal dots(qreal millimetres)
{
    return millimetres / 25.4 * Resolution;
}

class Printer
{
public:
    Printer(QTextDocument &document, const submission::Entry &entry, const ProofPaper &paper,
            QPdfWriter &device)
        : m_document(document)
        , m_entry(entry)
        , m_paper(paper)
        , m_device(device)
        , m_page(QPointF(), QSizeF(device.width(), device.height()))
    {
    }

    void print()
    {
        m_document.documentLayout()->setPaintDevice(&m_device);
        m_document.setPageSize(m_page.size());
        keepHeadingsWithTheirText();
        QPainter painter(&m_device);
        for (int page = 0; page < m_document.pageCount(); ++page) {
            if (page > 0)
                m_device.newPage();
            paint(painter, page);
        }
    }

private:
    bool isMirrored() const { return m_paper.direction == Qt::RightToLeft; }

    int pageOf(const QTextBlock &block, bool end) const
    {
        const QRectF place = m_document.documentLayout()->blockBoundingRect(block);
        return int((end ? place.bottom() : place.top()) / m_page.height());
    }

    /// A heading at the foot of a page goes over to the next one.
    void keepHeadingsWithTheirText()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.userState() != headingState
                || pageOf(block, false) == pageOf(block.next(), true))
                continue;
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
    }

    void paint(QPainter &painter, int page)
    {
        painter.save();
        painter.translate(0, -page * m_page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = m_page.translated(0, page * m_page.height());
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        if (page == 0)
            paintLogo(painter);
        paintFooter(painter, page);
    }

    void paintLogo(QPainter &painter)
    {
        const qreal side = dots(LogoMillimetres);
        const QRectF place(isMirrored() ? 0 : m_page.width() - side, -dots(LogoRise), side, side);
        painter.drawImage(place, QImage(u":/submittal/submittal-256.png"_s));
    }

    void paintFooter(QPainter &painter, int page)
    {
        const QPalette palette = theme::palette(theme::Appearance::Light, {});
        QFont font = m_paper.font;
        font.setPointSizeF(FooterPoints);
        font.setStyleStrategy(QFont::PreferNoShaping); // as in the document
        painter.setFont(font);
        painter.setLayoutDirection(m_paper.direction);
        const qreal height = QFontMetricsF(font, &m_device).height();
        const QRectF line(0, m_page.height() + dots(FooterMillimetres), m_page.width(), height);
        painter.setPen(QPen(theme::outline(palette), dots(0.15)));
        painter.drawLine(line.topLeft() - QPointF(0, height / 2),
                         line.topRight() - QPointF(0, height / 2));
        painter.setPen(theme::ink(theme::Tone::Dimmed, palette));
        const auto leading = isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
        const auto trailing = isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(line, Qt::AlignAbsolute | leading,
                         Text::tr("Proof of submission · uid %1 · made by Submittal on %2")
                             .arg(bidi::leftToRight(m_entry.uid.value),
                                  bidi::isolated(dateAndTime(m_paper.made))));
        painter.drawText(line, Qt::AlignAbsolute | trailing,
                         Text::tr("Page %1 of %2").arg(page + 1).arg(m_document.pageCount()));
    }

    QTextDocument &m_document;
    const submission::Entry &m_entry;
    const ProofPaper &m_paper;
    QPdfWriter &m_device;
    const QRectF m_page;
};

} // namespace

QByteArray proofPdf(const submission::Entry &entry, const ProofPaper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter device(&buffer);
        device.setResolution(Resolution);
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageMargins(QMarginsF(MarginMillimetres, MarginMillimetres, MarginMillimetres,
                                        MarginMillimetres + FooterMillimetres / 2),
                              QPageLayout::Millimeter);
        device.setTitle(Text::tr("Proof of submission")); // no name: readers show it everywhere
        device.setCreator(u"Submittal"_s);
        QTextDocument document;
        writeProof(document, entry, paper);
        Printer(document, entry, paper, device).print();
    }
    return buffer.data();
}

} // namespace gui

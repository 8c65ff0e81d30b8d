// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/style.h"

#include "gui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gui;

using Make = std::function<QWidget *()>;
Q_DECLARE_METATYPE(Make)

/// Controls are as high as drawn, show the focus and their marks, and need no image plugin.
class StyleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void controlsAreOneHeight_data();
    void controlsAreOneHeight();
    void focusShows_data();
    void focusShows();
    void marksShow_data();
    void marksShow();
    void hintTakesRoom();
    void everyStandardIconIsSafe();
    void scrollBarPartsFillTheGroove_data();
    void scrollBarPartsFillTheGroove();
    void hintsAreCalm();
    void mirrors();
};

namespace {

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
    return false;
}

template <typename Widget>
Make make(const QString &text)
{
    return [text] { return new Widget(text); };
}

QWidget *filledList()
{
    auto *list = new QListWidget;
    list->addItems({u"One"_s, u"Two"_s});
    list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    return list;
}

} // namespace

void StyleTest::initTestCase()
{
    QApplication::setStyle(new Style);
    QApplication::setPalette(theme::palette(theme::Appearance::Light, {}));
}

void StyleTest::controlsAreOneHeight_data()
{
    QTest::addColumn<Make>("create");
    QTest::newRow("line edit") << Make([] { return new QLineEdit; });
    QTest::newRow("combo box") << Make([] { return new QComboBox; });
    QTest::newRow("editable combo box") << Make([] {
        auto *combo = new QComboBox;
        combo->setEditable(true);
        return combo;
    });
    QTest::newRow("button") << make<QPushButton>(u"Discard"_s);
}

void StyleTest::controlsAreOneHeight()
{
    QFETCH(Make, create);
    for (const int pixels : {13, 26}) {
        QFont font = QApplication::font();
        font.setPixelSize(pixels);
        const std::unique_ptr<QWidget> widget(create());
        widget->setFont(font);
        widget->ensurePolished();
        QCOMPARE(widget->sizeHint().height(), theme::unit(widget.get(), 4.25));
    }
}

void StyleTest::focusShows_data()
{
    QTest::addColumn<Make>("create");
    QTest::newRow("line edit") << make<QLineEdit>(u"Noa"_s);
    QTest::newRow("text edit") << make<QPlainTextEdit>(u"Note"_s);
    QTest::newRow("combo box") << Make([] { return new QComboBox; });
    QTest::newRow("button") << make<QPushButton>(u"Discard"_s);
    QTest::newRow("link") << Make([] {
        auto *button = new QPushButton(u"Add"_s);
        mark(button, marks::Link);
        return button;
    });
    QTest::newRow("tool button") << Make([] {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    });
    QTest::newRow("check box") << make<QCheckBox>(u"Open"_s);
    QTest::newRow("radio button") << make<QRadioButton>(u"Open"_s);
    QTest::newRow("list row") << Make(filledList);
}

void StyleTest::focusShows()
{
    QFETCH(Make, create);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QCheckBox;
    QWidget *widget = create();
    layout->addWidget(first);
    layout->addWidget(widget);
    first->setFocus();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor accent = window.palette().color(QPalette::Highlight);
    QVERIFY(!hasColor(widget->grab().toImage(), accent));
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_VERIFY(widget->hasFocus());
    QVERIFY(hasColor(widget->grab().toImage(), accent));
}

void StyleTest::marksShow_data()
{
    QTest::addColumn<Make>("create");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QColor>("color");
    const QPalette palette = QApplication::palette();
    const QColor error = theme::ink(theme::Tone::Error, palette);
    QTest::newRow("invalid line edit") << make<QLineEdit>(u"noa@"_s) << u"invalid"_s << error;
    QTest::newRow("invalid text edit") << make<QPlainTextEdit>(u"x"_s) << u"invalid"_s << error;
    QTest::newRow("invalid combo box")
        << Make([] { return new QComboBox; }) << u"invalid"_s << error;
    QTest::newRow("primary button")
        << make<QPushButton>(u"Submit"_s) << u"primary"_s << palette.color(QPalette::Highlight);
}

void StyleTest::marksShow()
{
    QFETCH(Make, create);
    QFETCH(QString, name);
    QFETCH(QColor, color);
    const std::unique_ptr<QWidget> widget(create());
    widget->resize(200, 60);
    const QByteArray property = name.toLatin1();
    QVERIFY(!hasColor(widget->grab().toImage(), color));
    mark(widget.get(), property.constData());
    QVERIFY(hasColor(widget->grab().toImage(), color));
    mark(widget.get(), property.constData(), false);
    QVERIFY(!hasColor(widget->grab().toImage(), color));
}

void StyleTest::hintTakesRoom()
{
    QPushButton button(u"Submit candidate"_s);
    const int plain = button.sizeHint().width();
    mark(&button, marks::Hint, u"Ctrl+Return"_s);
    QVERIFY(button.sizeHint().width()
            > plain + button.fontMetrics().horizontalAdvance(u"Ctrl+Return"_s));
}

void StyleTest::everyStandardIconIsSafe()
{
    const Style style;
    for (int icon = 0; icon <= int(QStyle::SP_LineEditClearButton); ++icon)
        style.standardIcon(static_cast<QStyle::StandardPixmap>(icon)).pixmap(16);
    for (const auto icon : {QStyle::SP_LineEditClearButton, QStyle::SP_MessageBoxCritical,
                            QStyle::SP_ToolBarHorizontalExtensionButton})
        QVERIFY(!style.standardIcon(icon).pixmap(16).isNull());
}

void StyleTest::scrollBarPartsFillTheGroove_data()
{
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");
    QTest::newRow("nothing to scroll") << 0 << 0;
    QTest::newRow("at the start") << 100 << 0;
    QTest::newRow("in the middle") << 100 << 50;
    QTest::newRow("at the end") << 100 << 100;
    QTest::newRow("very long") << 2'000'000'000 << 1'000'000'000;
}

void StyleTest::scrollBarPartsFillTheGroove()
{
    QFETCH(int, maximum);
    QFETCH(int, value);
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 12, 200);
    option.orientation = Qt::Vertical;
    option.maximum = maximum;
    option.pageStep = 10;
    option.sliderPosition = option.sliderValue = value;
    const QStyle &style = *QApplication::style();
    const auto part = [&style, &option](QStyle::SubControl control) {
        return style.subControlRect(QStyle::CC_ScrollBar, &option, control, nullptr);
    };
    const QRect slider = part(QStyle::SC_ScrollBarSlider);
    const int all = part(QStyle::SC_ScrollBarSubPage).height() + slider.height()
        + part(QStyle::SC_ScrollBarAddPage).height();
    QCOMPARE(all, 200);
    QVERIFY(option.rect.contains(slider));
    QVERIFY(slider.height() >= 16);
}

void StyleTest::hintsAreCalm()
{
    const QStyle &style = *QApplication::style();
    QVERIFY(style.styleHint(QStyle::SH_Widget_Animation_Duration) <= 200);
    QVERIFY(style.styleHint(QStyle::SH_UnderlineShortcut));
    QVERIFY(!style.styleHint(QStyle::SH_EtchDisabledText));
}

void StyleTest::mirrors()
{
    QStyleOptionComboBox option;
    option.rect = QRect(0, 0, 200, 34);
    const QStyle &style = *QApplication::style();
    const auto arrow = [&style, &option](Qt::LayoutDirection direction) {
        option.direction = direction;
        return style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow,
                                    nullptr);
    };
    QCOMPARE(arrow(Qt::LeftToRight).right(), option.rect.right());
    QCOMPARE(arrow(Qt::RightToLeft).left(), option.rect.left());
}

QTEST_MAIN(StyleTest)
#include "styletest.moc"

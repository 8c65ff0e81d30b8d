// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QTextEdit>

namespace gui {

/// Outside text that wraps, wants one line if there is room, and breaks words that are too long for
/// one: it never forces a window wider.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(QWidget *parent = nullptr);

    void setPlainText(const QString &text);
    QString plainText() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void alignToWindow();

    QString m_text;
};

/// A value to read, select and copy by mouse and keyboard: as high as its text, which wraps.
class ValueText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ValueText(const QString &text, bool leftToRight, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace gui

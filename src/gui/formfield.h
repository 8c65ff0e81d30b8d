// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/attachmentrules.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace gui {

class RemarkLine;

/// One field of a form: a label above an editor, and below it, only while there is one, a remark
/// on what is wrong. Made for promotion in Designer: the first child widget is the editor. It
/// places its three parts itself, as a layout for each of some thirty fields costs start-up time.
class FormField : public QWidget
{
    Q_OBJECT
    /// Writes the label as a section's heading, for a field that is a section of its own.
    Q_PROPERTY(bool heading READ isHeading WRITE setHeading)

public:
    explicit FormField(QWidget *parent = nullptr);
    ~FormField() override;

    QWidget *editor() const { return m_editor; }

    /// The label, with its mnemonic. None, and no room for it, over an editor that names itself.
    void setLabel(const QString &label);
    /// Marks the field with a red star, which a screen reader hears as a word.
    void setNeeded(bool needed);
    bool isHeading() const { return m_heading; }
    void setHeading(bool heading);

    /// Shows a remark below the editor, outlines the editor if it is an error, and tells assistive
    /// technology of both; nothing removes it.
    void setRemark(const std::optional<candidate::Remark> &remark);
    const std::optional<candidate::Remark> &remark() const { return m_remark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void childEvent(QChildEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adopt(QWidget *editor);
    void nameEditor();
    QWidgetList spokenParts() const;
    void describeEditor(const QString &before, const QString &remark);
    void tintLabel();
    void placeParts();
    int labelHeight() const;
    int editorHeight(int width) const;
    int remarkHeight(int width) const;

    QLabel *m_label = nullptr;
    QWidget *m_editor = nullptr;
    RemarkLine *m_remarkLine = nullptr; ///< made when first needed
    std::optional<candidate::Remark> m_remark;
    mutable int m_editorHeight =
        -1; ///< of an editor that is equally high at any width; -1: unknown
    bool m_needed = false;
    bool m_sized = false;
    bool m_heading = false;
};

} // namespace gui

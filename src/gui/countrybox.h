// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/choicebox.h"

namespace gui {

class CountryModel;

/// Chooses a country by its name in the program's language, its English name or its code, and
/// gives the code. Reads its list only once it is needed: the window opens without it.
class CountryBox : public ChoiceBox
{
    Q_OBJECT

public:
    explicit CountryBox(QWidget *parent = nullptr);
    ~CountryBox() override;

    /// ISO 3166-1 alpha-2; what names no country is given as typed, so that validation can say so.
    QString code() const { return m_code; }
    /// Emits nothing. An unknown code is kept and shown as it is.
    void setCode(const QString &code);

    void showPopup() override;

signals:
    /// By the user.
    void codeChanged(const QString &code);
    void editingFinished();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showCode();
    void textChanged(const QString &text);

    CountryModel *m_countries;
    QString m_code;
    bool m_setting = false;
};

} // namespace gui

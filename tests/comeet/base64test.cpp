// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/base64.h"

#include <QRandomGenerator>
#include <QTest>

using Encode = void (*)(const char *, qint64, char *);

/// Held against Qt's own encoder.
class Base64Test : public QObject
{
    Q_OBJECT

private slots:
    void encodesAsQtDoes_data()
    {
        QTest::addColumn<bool>("byTable");
        QTest::newRow("as this processor can") << false;
        QTest::newRow("by the table") << true;
    }
    void encodesAsQtDoes()
    {
        QFETCH(bool, byTable);
        const Encode encode = byTable ? &comeet::base64::encodeByTable : &comeet::base64::encode;
        QRandomGenerator random(20261124);
        for (qint64 groups = 0; groups < 200; ++groups) {
            // No byte behind: a read beyond the end is the sanitizer's to see.
            std::vector<char> bytes(std::size_t(groups * 3));
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            std::vector<char> text(std::size_t(groups * 4));
            encode(bytes.data(), groups, text.data());
            const QByteArray expected = QByteArray(bytes.data(), groups * 3).toBase64();
            QCOMPARE(QByteArray(text.data(), groups * 4), expected);
        }
    }

    void encodesEverySextet()
    {
        QByteArray bytes;
        for (int i = 0; i < 64; ++i)
            bytes += QByteArray(1, char(i << 2)) + char(i) + char(i);
        bytes += bytes + bytes;
        QByteArray text(bytes.size() / 3 * 4, ' ');
        comeet::base64::encode(bytes.constData(), bytes.size() / 3, text.data());
        QCOMPARE(text, bytes.toBase64());
    }

    void padsTheLastGroup()
    {
        const auto last = [](const QByteArray &bytes) {
            const auto text = comeet::base64::encodeLast(bytes.constData(), bytes.size());
            return QByteArray(text.data(), 4);
        };
        QCOMPARE(last("f"), QByteArray("Zg=="));
        QCOMPARE(last("fo"), QByteArray("Zm8="));
        QCOMPARE(last("foo"), QByteArray("Zm9v"));
    }
};

QTEST_APPLESS_MAIN(Base64Test)
#include "base64test.moc"

// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/fileconversationsource.h"
#include "fetchoutcome.h"
#include "support/testcase.h"

#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace earshot;
using namespace earshot::fetching;
using base::ProblemKind;
using tests::FetchOutcome;

class TestFileConversationSource final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("reply") << QByteArray(R"({"id":"conv_1"})");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("several chunks") << QByteArray(3'000'001, 'x');
        QTest::newRow("not text") << QByteArray("\0\xff\r\n", 4);
    }
    void readsAFile()
    {
        QFETCH(QByteArray, bytes);
        const QString path = written(bytes);
        FileConversationSource source;
        const FetchOutcome outcome(source.fetch(reference(path), this));
        QCOMPARE(outcome.count(), 0);
        const auto result = outcome.wait();
        QVERIFY(result && result->hasValue());
        QVERIFY(result->value().body == bytes);
        QCOMPARE(result->value().url, QUrl::fromLocalFile(path));
        QCOMPARE(result->value().httpStatus, 0);
        QCOMPARE(result->value().head.requestLine, path);
        QCOMPARE(result->value().head.bodyBytes, bytes.size());
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_directory.filePath(QStringLiteral("missing.json"));
        QTest::newRow("no name") << QString();
        QTest::newRow("folder") << m_directory.path();
#ifdef Q_OS_UNIX
        const QString pipe = m_directory.filePath(QStringLiteral("pipe.json"));
        QVERIFY(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        QTest::newRow("pipe that nobody writes to") << pipe;
        QTest::newRow("device") << QStringLiteral("/dev/zero");
#endif
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QString, path);
        FileConversationSource source;
        const FetchOutcome outcome(source.fetch(reference(path), this));
        const base::Problem problem = outcome.waitForProblem();
        QCOMPARE(problem.kind, ProblemKind::FileUnreadable);
        QVERIFY(!problem.text.isEmpty());
    }

    void tellsMissingPermission()
    {
        const QString path = written("{}");
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile(path).open(QIODevice::ReadOnly)) {
            QSKIP("SKIPPED-ROW: this user may read every file");
        }
        FileConversationSource source;
        const FetchOutcome outcome(source.fetch(reference(path), this));
        QCOMPARE(outcome.waitForProblem().kind, ProblemKind::FileUnreadable);
    }

    void keepsTheLimit()
    {
        FetchLimits limits;
        limits.bodyBytes = 10;
        FileConversationSource source(limits);
        const FetchOutcome fits(source.fetch(reference(written(QByteArray(10, 'x'))), this));
        QVERIFY(fits.wait()->hasValue());
        const FetchOutcome tooLarge(source.fetch(reference(written(QByteArray(11, 'x'))), this));
        QCOMPARE(tooLarge.waitForProblem().kind, ProblemKind::TooLarge);
    }

    void cancels()
    {
        FileConversationSource source;
        Fetch *fetch = source.fetch(reference(written("{}")), this);
        const FetchOutcome outcome(fetch);
        fetch->cancel();
        QCOMPARE(outcome.waitForProblem().kind, ProblemKind::Cancelled);
    }

    void endsSilentlyWhenDeleted()
    {
        FileConversationSource source;
        const QString path = written(QByteArray(3'000'000, 'x'));
        Fetch *fetch = source.fetch(reference(path), this);
        const FetchOutcome deleted(fetch);
        delete fetch;
        const FetchOutcome next(source.fetch(reference(path), this));
        QVERIFY(next.wait());
        QCOMPARE(deleted.count(), 0);
    }

    void hasNoScopes()
    {
        QVERIFY(FileConversationSource().fetchScopes(this) == nullptr);
    }

private:
    static conversation::ConversationReference reference(const QString &path)
    {
        return {{}, path, {}, {}};
    }

    QString written(const QByteArray &bytes)
    {
        QFile file(m_directory.filePath(QStringLiteral("%1.json").arg(++m_fileCount)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("the test cannot write its file");
        }
        return file.fileName();
    }

    QTemporaryDir m_directory;
    int m_fileCount = 0;
};

QTEST_GUILESS_MAIN(TestFileConversationSource)
#include "tst_fileconversationsource.moc"

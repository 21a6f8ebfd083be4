// models/exchange/reader.cpp
#include "exchange/reader.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <algorithm>
#include <array>

using reader::Frame;
using reader::Frames;

namespace {
struct Reason {
    const char *code;
    const char *sentence;
};
constexpr std::array reasons{
    Reason{"malformed",
           QT_TRANSLATE_NOOP("Reader", "“%1” cannot be shown: it is damaged, or not what its name says.")},
    Reason{"locked",
           QT_TRANSLATE_NOOP("Reader", "“%1” cannot be shown: it is protected with a password of its own.")},
    Reason{"no-page", QT_TRANSLATE_NOOP("Reader", "“%1” has no such page.")},
    Reason{"too-large", QT_TRANSLATE_NOOP("Reader", "“%1” cannot be shown: what it holds is too large.")},
    Reason{"not-confined",
           QT_TRANSLATE_NOOP("Reader",
                             "“%1” cannot be shown: this computer does not let Custos keep the reading of it "
                             "apart.")},
    Reason{"slow", QT_TRANSLATE_NOOP("Reader", "“%1” cannot be shown: reading it takes too long.")},
    Reason{"broken",
           QT_TRANSLATE_NOOP("Reader",
                             "“%1” cannot be shown: reading it broke off. It is damaged, or made to do harm; "
                             "nothing else was touched.")},
    Reason{"unread", QT_TRANSLATE_NOOP("Reader", "“%1” could not be read from the workspace.")},
    Reason{"not-started",
           QT_TRANSLATE_NOOP("Reader",
                             "“%1” cannot be shown: the process that reads it could not be started.")}};

Unreadable because(const QByteArray &code, const QString &name, const QString &details = {})
{
    const auto at = std::ranges::find_if(reasons, [&](const Reason &r) { return code == r.code; });
    if (at == reasons.end()) // whoever wrote it is not to be believed
        return because("broken", name, QStringLiteral("an unknown refusal"));
    return Unreadable(QCoreApplication::translate("Reader", at->sentence).arg(name), details);
}

QStringList arguments(const ReadRequest &r, const ReadLimits &limits)
{
    static constexpr std::array whats{"text", "render", "picture", "signatures"};
    return {QStringLiteral("read"),
            QLatin1String(whats[std::size_t(r.what)]),
            r.isPdf ? QStringLiteral("pdf") : QStringLiteral("plain"),
            QString::number(r.first),
            QString::number(r.count),
            QString::number(r.width),
            QString::number(limits.seconds),
            QString::number(limits.memory)};
}

class Child {
public:
    Child(const ReadRequest &request, QIODevice &content, const ReadOptions &options)
        : request_(request)
        , content_(content)
        , options_(options)
        , frames_(options.limits.output)
    {
        process_.setStandardErrorFile(QProcess::nullDevice());
        process_.setProgram(options.program);
        process_.setArguments(options.before + arguments(request, options.limits));
    }
    ~Child()
    {
        if (process_.state() == QProcess::NotRunning)
            return;
        process_.kill();
        process_.waitForFinished(2000);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    Read run()
    {
        clock_.start();
        process_.start();
        if (!process_.waitForStarted(5000))
            throw because("not-started", request_.name, process_.errorString());
        while (!ended_) {
            demandTime();
            feed();
            const bool running = process_.state() != QProcess::NotRunning;
            if (running && process_.bytesAvailable() == 0)
                process_.waitForReadyRead(pause);
            take();
            if (!running && !ended_ && process_.bytesAvailable() == 0)
                throw because(wasSlow() ? "slow" : "broken", request_.name, process_.errorString());
        }
        return std::move(read_);
    }

private:
    static constexpr qsizetype mostFacts = 1 << 20; // bytes
    static constexpr int pause = 50; // milliseconds between looks at the clock

    void demandTime() const
    {
        if (options_.cancelled && options_.cancelled())
            throw Cancelled(QString());
        if (clock_.elapsed() > options_.limits.seconds * 1000LL)
            throw because("slow", request_.name);
    }
    bool wasSlow() const // killed for the processor's time
    {
        return process_.exitStatus() == QProcess::CrashExit
            && clock_.elapsed() + 500 > options_.limits.seconds * 1000LL;
    }
    /// One piece at a time, so that no large file lies in memory here.
    void feed()
    {
        if (process_.state() != QProcess::Running)
            return;
        if (fed_ || process_.bytesToWrite() > 0) {
            if (!fed_)
                process_.waitForBytesWritten(pause);
            return;
        }
        const QByteArray bytes = content_.read(1 << 20);
        if (bytes.isEmpty() && !content_.atEnd())
            throw because("unread", request_.name, content_.errorString());
        if (!bytes.isEmpty())
            process_.write(bytes);
        if (content_.atEnd()) {
            fed_ = true;
            process_.closeWriteChannel();
        }
    }
    void take()
    {
        frames_.add(process_.readAllStandardOutput());
        while (const auto frame = frames_.next())
            take(*frame);
        if (frames_.isBroken())
            throw because("broken", request_.name, QStringLiteral("frames"));
    }
    void take(const Frames::One &frame)
    {
        switch (frame.kind) {
        case Frame::Facts:
            if (frame.content.size() > mostFacts)
                throw because("broken", request_.name, QStringLiteral("facts"));
            read_.facts = QJsonDocument::fromJson(frame.content).object();
            break;
        case Frame::Picture:
            takePicture(frame.content);
            break;
        case Frame::Text:
            if (frame.content.size() > reader::mostText)
                throw because("broken", request_.name, QStringLiteral("text"));
            read_.text = QString::fromUtf8(frame.content);
            break;
        case Frame::Refusal:
            throw because(frame.content, request_.name);
        case Frame::End:
            ended_ = true;
            break;
        }
    }
    void takePicture(const QByteArray &content)
    {
        const std::optional<QImage> picture = reader::pictureIn(content);
        if (!picture || int(read_.pictures.size()) >= request_.count)
            throw because("broken", request_.name, QStringLiteral("picture"));
        read_.pictures.push_back(*picture);
    }

    const ReadRequest &request_;
    QIODevice &content_;
    const ReadOptions &options_;
    QProcess process_;
    Frames frames_;
    Read read_;
    QElapsedTimer clock_;
    bool fed_ = false, ended_ = false;
};
} // namespace

Read readForeign(const ReadRequest &request, QIODevice &content, const ReadOptions &options)
{
    return Child(request, content, options).run();
}

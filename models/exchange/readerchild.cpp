// models/exchange/readerchild.cpp
#include "exchange/readerchild.h"
#include "exchange/confinement.h"
#include "exchange/readerwork.h"
#include <QGuiApplication>
#include <algorithm>
#include <cstring>
#include <new>
#include <unistd.h>

namespace reader {
static constexpr qsizetype mostInput = 101 << 20; // bytes; the workspace takes no larger file

void answerFrame(const QByteArray &whole)
{
    qsizetype at = 0;
    while (at < whole.size()) {
        const ssize_t written = write(STDOUT_FILENO, whole.constData() + at, std::size_t(whole.size() - at));
        if (written <= 0)
            _exit(1); // nobody listens any more
        at += written;
    }
}

void answer(Frame kind, const QByteArray &content)
{
    answerFrame(frame(kind, content));
}

static QByteArray input()
{
    QByteArray all;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = read(STDIN_FILENO, piece.data(), std::size_t(piece.size()));
        if (got == 0)
            return all;
        if (got < 0 || all.size() + got > mostInput)
            throw Refused{got < 0 ? "unread" : "too-large"};
        all.append(piece.constData(), got);
    }
}

static void work(const char *what, const Task &task, const QByteArray &bytes)
{
    const QLatin1String word(what);
    if (word == QLatin1String("render"))
        renderPages(bytes, task);
    else if (word == QLatin1String("signatures"))
        signaturesOf(bytes);
    else if (word == QLatin1String("picture"))
        decodePicture(bytes, task);
    else if (word == QLatin1String("text") && task.isPdf)
        textOfPages(bytes, task);
    else if (word == QLatin1String("text"))
        plainText(bytes);
    else
        throw Refused{"malformed"};
}

static const char *attempt(const char *what, const Task &task)
{
    try {
        work(what, task, input());
        return nullptr;
    } catch (const Refused &why) {
        return why.code;
    } catch (const std::bad_alloc &) {
        return "too-large";
    } catch (const std::exception &) {
        return "broken";
    }
}
} // namespace reader

bool isReaderChild(int argc, char **argv)
{
    return argc > 1 && std::strcmp(argv[1], "read") == 0;
}

void runReaderChild(int argc, char **argv)
{
    using namespace reader;
    const auto number = [&](int at, qint64 least, qint64 most) {
        return std::clamp(at < argc ? QByteArray(argv[at]).toLongLong() : least, least, most);
    };
    const char *what = argc > 2 ? argv[2] : "";
    const Task task{argc > 3 && std::strcmp(argv[3], "pdf") == 0, int(number(4, 0, 1'000'000)),
                    int(number(5, 1, 50)), int(number(6, 1, longestSide))};
    if (argc < 9 || isatty(STDIN_FILENO)) {
        static constexpr char words[] = "custos read is internal: the program starts it for itself.\n";
        std::ignore = write(STDERR_FILENO, words, sizeof words - 1);
        _exit(2);
    }
    close_range(3, ~0U, 0); // nothing the program had open
    const bool limited = limitProcess(int(number(7, 1, 600)), number(8, 64 << 20, 1LL << 40));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What text in an SVG needs; nothing of the stranger's file has been looked at yet.
    int count = 1;
    const QGuiApplication application(count, argv);
    loadPictureFormats();
    const bool denied = denyTheRest();
    if (!limited || !denied) {
        answer(Frame::Refusal, "not-confined");
        _exit(0);
    }
    const char *refusal = attempt(what, task);
    if (refusal)
        answer(Frame::Refusal, refusal);
    else
        answer(Frame::End);
    _exit(0); // not through the destructors of libraries that have read a stranger's file
}

// tests/architecture/source.cpp
#include "architecture/source.h"
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <algorithm>
#include <gtest/gtest.h>

namespace {
const QDir &top()
{
    static const QDir dir(QStringLiteral(CUSTOS_SOURCE_DIR));
    return dir;
}

/// Walks C++ text once and hands out what is code, comment and literal.
class Walker {
public:
    explicit Walker(const QString &text)
        : text_(text)
        , code_(text)
    {
        while (at_ < text_.size())
            step();
    }
    const QString &code() const { return code_; }
    const QStringList &literals() const { return literals_; }

private:
    void step()
    {
        const QStringView rest = QStringView(text_).mid(at_);
        if (rest.startsWith(u"//"))
            blank(end(QStringLiteral("\n"), at_));
        else if (rest.startsWith(u"/*"))
            blank(end(QStringLiteral("*/"), at_) + 2);
        else if (rest.startsWith(u"R\""))
            raw();
        else if (rest.startsWith(u'"') || (rest.startsWith(u'\'') && !digitBefore()))
            quoted(rest.front());
        else
            ++at_;
    }
    bool digitBefore() const { return at_ > 0 && text_[at_ - 1].isDigit(); } // 1'000
    qsizetype end(const QString &mark, qsizetype from) const
    {
        const qsizetype found = text_.indexOf(mark, from);
        return found < 0 ? text_.size() : found;
    }
    void blank(qsizetype until)
    {
        for (; at_ < std::min(until, text_.size()); ++at_)
            if (text_[at_] != u'\n')
                code_[at_] = u' ';
    }
    void raw()
    {
        const qsizetype open = end(QStringLiteral("("), at_);
        const QString close = u')' + text_.mid(at_ + 2, open - at_ - 2) + u'"';
        const qsizetype stop = end(close, open);
        literals_ << text_.mid(open + 1, stop - open - 1);
        at_ = stop + close.size();
    }
    void quoted(QChar mark)
    {
        const qsizetype from = ++at_;
        while (at_ < text_.size() && text_[at_] != mark && text_[at_] != u'\n')
            at_ += text_[at_] == u'\\' ? 2 : 1;
        if (mark == u'"')
            literals_ << text_.mid(from, at_ - from);
        ++at_;
    }

    QString text_;
    QString code_;
    QStringList literals_;
    qsizetype at_ = 0;
};

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}
} // namespace

std::vector<Source> sourcesBelow(const QStringList &folders)
{
    std::vector<Source> out;
    for (const QString &folder : folders) {
        QDirIterator it(top().filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = top().relativeFilePath(it.next());
            out.push_back({path, contentOf(path)});
        }
    }
    std::sort(out.begin(), out.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return out;
}

QString contentOf(const QString &path)
{
    QFile file(top().filePath(path));
    const bool open = file.open(QIODevice::ReadOnly);
    EXPECT_TRUE(open) << qPrintable(path) << " is missing";
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList namesIn(const QString &folder, const QStringList &patterns)
{
    return QDir(top().filePath(folder))
        .entryList(patterns, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString withoutComments(const QString &text)
{
    return Walker(text).code();
}

QStringList literalsOf(const QString &text)
{
    return Walker(text).literals();
}

QStringList quotedIncludes(const QString &text)
{
    return captured(withoutComments(text), QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
}

QStringList angledIncludes(const QString &text)
{
    return captured(withoutComments(text), QStringLiteral("^\\s*#\\s*include\\s*<([^>]+)>"));
}

// models/exchange/jsonlines.cpp
#include "exchange/jsonlines.h"
#include <QSet>
#include <algorithm>
#include <vector>

Place placeOf(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    return {int(before.count('\n')) + 1, int(offset - before.lastIndexOf('\n'))};
}

namespace {
class Walk {
public:
    explicit Walk(const QByteArray &json)
        : json_(json)
    {
    }
    void run()
    {
        for (; at_ < json_.size(); ++at_)
            take(json_[at_]);
    }
    const QHash<QString, int> &lines() const { return out_; }
    const std::optional<RepeatedMember> &repeated() const { return repeated_; }

private:
    struct Level {
        bool list;
        QString key; // of the member being read
        int index = 0;
        QSet<QString> keys = {};
    };
    void take(char c)
    {
        if (c == '\n')
            ++line_;
        if (startsElement_ && !isBlank(c)) {
            startsElement_ = false;
            if (c != ']' && levels_.size() <= 6)
                out_.insert(path(), line_);
        }
        if (c == '"')
            takeString();
        else if (c == '{' || c == '[')
            levels_.push_back({c == '[', {}});
        else if ((c == '}' || c == ']') && !levels_.empty())
            levels_.pop_back();
        else if (c == ',' && !levels_.empty())
            ++levels_.back().index;
        else if (c == ':' && !levels_.empty())
            takeKey();
        if (c == '[' || (c == ',' && !levels_.empty() && levels_.back().list))
            startsElement_ = true;
    }
    void takeKey()
    {
        Level &level = levels_.back();
        level.key = last_;
        if (!repeated_ && last_.size() < longest && level.keys.contains(last_))
            repeated_ = RepeatedMember{last_, line_};
        level.keys.insert(last_);
    }
    void takeString()
    {
        const qsizetype start = ++at_;
        while (at_ < json_.size() && json_[at_] != '"')
            at_ += json_[at_] == '\\' ? 2 : 1;
        last_ = QString::fromUtf8(json_.mid(start, std::min<qsizetype>(at_ - start, longest)));
    }
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    QString path() const
    {
        QString out;
        for (const Level &level : levels_)
            out += u'/' + (level.list ? QString::number(level.index) : level.key);
        return out.mid(1);
    }

    static constexpr qsizetype longest = 80; ///< what is kept of a text

    const QByteArray &json_;
    qsizetype at_ = 0;
    int line_ = 1;
    bool startsElement_ = false; // of a list, with the next character that is no blank
    QString last_;
    std::vector<Level> levels_;
    QHash<QString, int> out_;
    std::optional<RepeatedMember> repeated_;
};
} // namespace

QHash<QString, int> elementLines(const QByteArray &json)
{
    Walk walk(json);
    walk.run();
    return walk.lines();
}

std::optional<RepeatedMember> repeatedMember(const QByteArray &json)
{
    Walk walk(json);
    walk.run();
    return walk.repeated();
}

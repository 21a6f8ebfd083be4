// models/exchange/jsonlines.cpp
#include "exchange/jsonlines.h"
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
    QHash<QString, int> lines()
    {
        for (; at_ < json_.size(); ++at_)
            take(json_[at_]);
        return out_;
    }

private:
    struct Level {
        bool list;
        QString key; // of the member being read
        int index = 0;
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
            levels_.back().key = last_;
        if (c == '[' || (c == ',' && !levels_.empty() && levels_.back().list))
            startsElement_ = true;
    }
    void takeString()
    {
        const qsizetype start = ++at_;
        while (at_ < json_.size() && json_[at_] != '"')
            at_ += json_[at_] == '\\' ? 2 : 1;
        last_ = QString::fromUtf8(json_.mid(start, std::min<qsizetype>(at_ - start, 80)));
    }
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    QString path() const
    {
        QString out;
        for (const Level &level : levels_)
            out += u'/' + (level.list ? QString::number(level.index) : level.key);
        return out.mid(1);
    }

    const QByteArray &json_;
    qsizetype at_ = 0;
    int line_ = 1;
    bool startsElement_ = false; // of a list, with the next character that is no blank
    QString last_;
    std::vector<Level> levels_;
    QHash<QString, int> out_;
};
} // namespace

QHash<QString, int> elementLines(const QByteArray &json)
{
    return Walk(json).lines();
}

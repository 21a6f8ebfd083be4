// models/exchange/jsonlines.cpp
#include "exchange/jsonlines.h"
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
        else if (c == '"')
            takeString();
        else if (c == '{' || c == '[')
            enter(c == '[');
        else if ((c == '}' || c == ']') && !levels_.empty())
            levels_.pop_back();
        else if (c == ',' && !levels_.empty())
            ++levels_.back().index;
        else if (c == ':' && !levels_.empty())
            levels_.back().key = last_;
    }
    void takeString()
    {
        const qsizetype start = ++at_;
        while (at_ < json_.size() && json_[at_] != '"')
            at_ += json_[at_] == '\\' ? 2 : 1;
        last_ = QString::fromUtf8(json_.mid(start, std::min<qsizetype>(at_ - start, 80)));
    }
    void enter(bool list)
    {
        if (!list && !levels_.empty() && levels_.back().list && levels_.size() <= 6)
            out_.insert(path(), line_);
        levels_.push_back({list, {}});
    }
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
    QString last_;
    std::vector<Level> levels_;
    QHash<QString, int> out_;
};
} // namespace

QHash<QString, int> objectLines(const QByteArray &json)
{
    return Walk(json).lines();
}

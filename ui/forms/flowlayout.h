// ui/forms/flowlayout.h - one after another, a new line where the width ends; for chips
#pragma once
#include <QLayout>
#include <memory>
#include <vector>

class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent, int gap = 6);
    ~FlowLayout() override;
    void insertWidget(int at, QWidget *widget);
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(items_.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    int arrange(const QRect &rect, bool move) const; ///< the height it takes
    std::vector<QLayoutItem *> items_;
    int gap_;
};

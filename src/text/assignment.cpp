#include "text/assignment.h"

#include <limits>
#include <utility>

namespace hone::text {
namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
constexpr double kFar = std::numeric_limits<double>::infinity();

/// The Hungarian method with potentials (Kuhn 1955, Munkres 1957; the O(rows² · columns) form of
/// Jonker and Volgenant): rows are added one at a time, each along a cheapest augmenting path.
/// Costs are negated weights; there are no more rows than columns.
class Hungarian {
 public:
  explicit Hungarian(const Weights& weights)
      : weights_(weights),
        row_potential_(weights.rows, 0.0),
        column_potential_(weights.columns, 0.0),
        row_of_(weights.columns, kNone) {}

  std::vector<std::size_t> solve() {
    for (std::size_t row = 0; row < weights_.rows; ++row) add(row);
    return row_of_;
  }

 private:
  /// The search for one row's augmenting path: distances to the columns, and how each was reached.
  struct Search {
    explicit Search(std::size_t columns)
        : distance(columns, kFar), previous(columns, kNone), visited(columns, false) {}

    std::vector<double> distance;
    std::vector<std::size_t> previous;
    std::vector<bool> visited;
  };

  void add(std::size_t new_row) {
    Search search(weights_.columns);
    std::size_t row = new_row;
    std::size_t column = kNone;
    while (row != kNone) {
      relax(search, row, column);
      const auto nearest = nearest_unvisited(search);
      shift_potentials(search, new_row, search.distance[nearest]);
      search.visited[nearest] = true;
      column = nearest;
      row = row_of_[column];
    }
    augment(search, new_row, column);
  }

  /// Offers every column the way through `row`, which `through` had.
  void relax(Search& search, std::size_t row, std::size_t through) const {
    for (std::size_t column = 0; column < weights_.columns; ++column) {
      if (search.visited[column]) continue;
      const double reduced =
          -weights_.at(row, column) - row_potential_[row] - column_potential_[column];
      if (reduced < search.distance[column]) {
        search.distance[column] = reduced;
        search.previous[column] = through;
      }
    }
  }

  [[nodiscard]] std::size_t nearest_unvisited(const Search& search) const {
    std::size_t nearest = kNone;
    for (std::size_t column = 0; column < weights_.columns; ++column) {
      if (search.visited[column]) continue;
      if (nearest == kNone || search.distance[column] < search.distance[nearest]) nearest = column;
    }
    return nearest;
  }

  /// Keeps the reduced costs of the tree at zero and of everything else at zero or more.
  void shift_potentials(Search& search, std::size_t new_row, double by) {
    row_potential_[new_row] += by;
    for (std::size_t column = 0; column < weights_.columns; ++column) {
      if (search.visited[column]) {
        row_potential_[row_of_[column]] += by;
        column_potential_[column] -= by;
      } else {
        search.distance[column] -= by;
      }
    }
  }

  /// Hands each column of the path on to the row before it.
  void augment(const Search& search, std::size_t new_row, std::size_t column) {
    while (search.previous[column] != kNone) {
      row_of_[column] = row_of_[search.previous[column]];
      column = search.previous[column];
    }
    row_of_[column] = new_row;
  }

  const Weights& weights_;
  std::vector<double> row_potential_;
  std::vector<double> column_potential_;
  std::vector<std::size_t> row_of_;
};

Weights transposed(const Weights& weights) {
  Weights turned{weights.columns, weights.rows, {}};
  turned.values.reserve(weights.values.size());
  for (std::size_t column = 0; column < weights.columns; ++column) {
    for (std::size_t row = 0; row < weights.rows; ++row) {
      turned.values.push_back(weights.at(row, column));
    }
  }
  return turned;
}

}  // namespace

std::vector<std::optional<std::size_t>> best_assignment(const Weights& weights) {
  std::vector<std::optional<std::size_t>> column_of(weights.rows);
  const bool turned = weights.rows > weights.columns;
  const auto row_of = Hungarian(turned ? transposed(weights) : weights).solve();
  for (std::size_t at = 0; at < row_of.size(); ++at) {
    if (row_of[at] == kNone) continue;
    if (turned) {
      column_of[at] = row_of[at];
    } else {
      column_of[row_of[at]] = at;
    }
  }
  return column_of;
}

}  // namespace hone::text

#pragma once
// HDF5 files made and read in memory. The only place that knows HDF5; everything else deals in bytes, so that
// what reaches the disk is written, checked and renamed by one piece of code.

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace holloway {

/// HDF5 refused: the file is damaged, holds something else, or memory ran out.
class Hdf5Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

using Dimensions = std::vector<std::uint64_t>;

/// What a dataset carries beside its values.
struct DatasetNotes {
  std::string_view unit;
  std::string_view description;
};

/// A new file, in memory. Equal calls give equal bytes: no times are stamped. Throws Hdf5Error.
class Hdf5Writer {
 public:
  Hdf5Writer();
  ~Hdf5Writer();
  Hdf5Writer(const Hdf5Writer&) = delete;
  Hdf5Writer& operator=(const Hdf5Writer&) = delete;

  /// Makes a group and those above it.
  void group(const std::string& path);
  /// Attributes of a group or dataset that exists; "/" is the file.
  void attribute(const std::string& path, const std::string& name, std::string_view value);
  void attribute(const std::string& path, const std::string& name, std::int64_t value);
  void attribute(const std::string& path, const std::string& name, double value);
  /// Datasets, row-major. The number of values must be the product of the dimensions.
  void dataset(const std::string& path, std::span<const std::int64_t> values, const Dimensions& dimensions,
               DatasetNotes notes);
  void dataset(const std::string& path, std::span<const double> values, const Dimensions& dimensions,
               DatasetNotes notes);
  void dataset(const std::string& path, const std::vector<std::string>& values, DatasetNotes notes);

  /// The whole file. Nothing may be added afterwards.
  std::string bytes();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A file read from memory. Throws Hdf5Error for whatever is not there or not of the type asked for.
class Hdf5Reader {
 public:
  explicit Hdf5Reader(std::string_view bytes);
  ~Hdf5Reader();
  Hdf5Reader(const Hdf5Reader&) = delete;
  Hdf5Reader& operator=(const Hdf5Reader&) = delete;

  [[nodiscard]] std::int64_t integer_attribute(const std::string& path, const std::string& name) const;
  [[nodiscard]] std::string text_attribute(const std::string& path, const std::string& name) const;
  [[nodiscard]] std::vector<std::int64_t> integers(const std::string& path) const;
  [[nodiscard]] std::vector<double> numbers(const std::string& path) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace holloway

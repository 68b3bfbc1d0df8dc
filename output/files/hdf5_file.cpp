#include "output/files/hdf5_file.hpp"

#include <hdf5.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <numeric>
#include <utility>

namespace holloway {

namespace {

/// HDF5 prints its own errors unless told not to, in each thread. Nor is it to tidy up at the program's end:
/// nothing of it is on disk, and where it ran out of memory it crashes in doing so.
void keep_quiet() {
  static const herr_t untidy = H5dont_atexit();
  static_cast<void>(untidy);
  H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
}

template <class Code>
Code check(Code code, std::string_view what) {
  if (code < 0)
    throw Hdf5Error("HDF5: " + std::string(what) +
                    " failed: it works in memory, of which there may be too little");
  return code;
}

/// An HDF5 identifier that is closed when it goes.
class Handle {
 public:
  using Close = herr_t (*)(hid_t);
  Handle(hid_t id, Close close, std::string_view what) : id_(check(id, what)), close_(close) {}
  Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, -1)), close_(other.close_) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  Handle& operator=(Handle&&) = delete;
  ~Handle() {
    if (id_ >= 0) close_(id_);
  }
  operator hid_t() const { return id_; }

 private:
  hid_t id_;
  Close close_;
};

Handle property_list(hid_t kind) {
  return {H5Pcreate(kind), H5Pclose, "making properties"};
}

constexpr std::size_t memory_steps = std::size_t{1} << 18;
constexpr hsize_t longest_chunk = 256;          // replications stored together
constexpr std::size_t worth_compressing = 256;  // values

Handle in_memory() {
  Handle access = property_list(H5P_FILE_ACCESS);
  check(H5Pset_fapl_core(access, memory_steps, false), "keeping a file in memory");
  // The oldest form that holds what is needed: HDF5 1.10 hands out images of newer forms with a wrong
  // checksum. Fixed, so that the same HDF5 gives the same bytes whatever its defaults.
  check(H5Pset_libver_bounds(access, H5F_LIBVER_EARLIEST, H5F_LIBVER_V18),
        "choosing the version of the format");
  return access;
}

/// HDF5 takes two open files of one name for the same file, even in memory.
std::string unused_name() {
  static std::atomic<std::uint64_t> names_given{0};
  return "in-memory-" + std::to_string(names_given.fetch_add(1));
}

Handle create_file() {
  keep_quiet();
  const Handle creation = property_list(H5P_FILE_CREATE);
  check(H5Pset_obj_track_times(creation, false), "leaving out times");
  const Handle access = in_memory();
  return {H5Fcreate(unused_name().c_str(), H5F_ACC_TRUNC, creation, access), H5Fclose, "making a file"};
}

Handle text_type(std::size_t length) {
  Handle type(H5Tcopy(H5T_C_S1), H5Tclose, "making a type");
  check(H5Tset_size(type, std::max<std::size_t>(length, 1)), "sizing a type");
  check(H5Tset_strpad(type, H5T_STR_NULLPAD), "padding a type");
  check(H5Tset_cset(type, H5T_CSET_UTF8), "naming a character set");
  return type;
}

void write_attribute(hid_t object, const std::string& name, hid_t type, const void* value) {
  const Handle space(H5Screate(H5S_SCALAR), H5Sclose, "making a space");
  const Handle attribute(H5Acreate2(object, name.c_str(), type, space, H5P_DEFAULT, H5P_DEFAULT), H5Aclose,
                         "making attribute " + name);
  check(H5Awrite(attribute, type, value), "writing attribute " + name);
}

/// Of variable length, so that Python reads it as text and not as bytes.
Handle variable_text_type() {
  Handle type(H5Tcopy(H5T_C_S1), H5Tclose, "making a type");
  check(H5Tset_size(type, H5T_VARIABLE), "sizing a type");
  check(H5Tset_cset(type, H5T_CSET_UTF8), "naming a character set");
  return type;
}

void write_text(hid_t object, const std::string& name, std::string_view value) {
  const std::string text(value);
  const char* pointer = text.c_str();
  write_attribute(object, name, variable_text_type(), &pointer);
}

Handle how_stored(const std::vector<hsize_t>& dimensions, std::size_t values) {
  Handle creation = property_list(H5P_DATASET_CREATE);
  check(H5Pset_obj_track_times(creation, false), "leaving out times");
  if (values < worth_compressing) return creation;
  auto chunk = dimensions;
  chunk.front() = std::min(chunk.front(), longest_chunk);
  check(H5Pset_chunk(creation, static_cast<int>(chunk.size()), chunk.data()), "dividing a dataset");
  check(H5Pset_shuffle(creation), "shuffling");
  check(H5Pset_deflate(creation, 4), "compressing");
  return creation;
}

/// Numbers, or texts of one length, as they lie in memory.
struct Values {
  hid_t type;
  const void* first;
  std::size_t count;
};

void write_dataset(hid_t file, const std::string& path, const Values& values, const Dimensions& dimensions,
                   DatasetNotes notes) {
  const std::vector<hsize_t> shape(dimensions.begin(), dimensions.end());
  const auto expected = std::accumulate(shape.begin(), shape.end(), hsize_t{1}, std::multiplies<>());
  if (expected != values.count)
    throw Hdf5Error(path + ": the number of values does not match the dimensions");
  const Handle space(H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr), H5Sclose,
                     "making a space");
  const Handle creation = how_stored(shape, values.count);
  const Handle set(H5Dcreate2(file, path.c_str(), values.type, space, H5P_DEFAULT, creation, H5P_DEFAULT),
                   H5Dclose, "making dataset " + path);
  if (values.count > 0)
    check(H5Dwrite(set, values.type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.first), "writing dataset " + path);
  write_text(set, "unit", notes.unit);
  write_text(set, "description", notes.description);
}

}  // namespace

struct Hdf5Writer::State {
  Handle file = create_file();
  [[nodiscard]] Handle object(const std::string& path) const {
    return {H5Oopen(file, path.c_str(), H5P_DEFAULT), H5Oclose, "opening " + path};
  }
};

Hdf5Writer::Hdf5Writer() : state_(std::make_unique<State>()) {}
Hdf5Writer::~Hdf5Writer() = default;

void Hdf5Writer::group(const std::string& path) {
  const Handle links = property_list(H5P_LINK_CREATE);
  check(H5Pset_create_intermediate_group(links, 1), "making groups");
  const Handle creation = property_list(H5P_GROUP_CREATE);
  check(H5Pset_obj_track_times(creation, false), "leaving out times");
  const Handle made(H5Gcreate2(state_->file, path.c_str(), links, creation, H5P_DEFAULT), H5Gclose,
                    "making group " + path);
}

void Hdf5Writer::attribute(const std::string& path, const std::string& name, std::string_view value) {
  write_text(state_->object(path), name, value);
}
void Hdf5Writer::attribute(const std::string& path, const std::string& name, std::int64_t value) {
  write_attribute(state_->object(path), name, H5T_STD_I64LE, &value);
}
void Hdf5Writer::attribute(const std::string& path, const std::string& name, double value) {
  write_attribute(state_->object(path), name, H5T_IEEE_F64LE, &value);
}

void Hdf5Writer::dataset(const std::string& path, std::span<const std::int64_t> values,
                         const Dimensions& dimensions, DatasetNotes notes) {
  write_dataset(state_->file, path, {H5T_STD_I64LE, values.data(), values.size()}, dimensions, notes);
}
void Hdf5Writer::dataset(const std::string& path, std::span<const double> values,
                         const Dimensions& dimensions, DatasetNotes notes) {
  write_dataset(state_->file, path, {H5T_IEEE_F64LE, values.data(), values.size()}, dimensions, notes);
}
void Hdf5Writer::dataset(const std::string& path, const std::vector<std::string>& values,
                         DatasetNotes notes) {
  std::size_t length = 1;
  for (const auto& value : values) length = std::max(length, value.size());
  std::string padded;
  for (const auto& value : values) padded += value + std::string(length - value.size(), '\0');
  const Handle type = text_type(length);
  write_dataset(state_->file, path, {type, padded.data(), values.size()}, {values.size()}, notes);
}

std::string Hdf5Writer::bytes() {
  check(H5Fflush(state_->file, H5F_SCOPE_GLOBAL), "finishing the file");
  const auto size = check(H5Fget_file_image(state_->file, nullptr, 0), "sizing the file");
  std::string image(static_cast<std::size_t>(size), '\0');
  check(H5Fget_file_image(state_->file, image.data(), image.size()), "copying the file");
  return image;
}

struct Hdf5Reader::State {
  explicit State(std::string_view bytes) : image(bytes), file(open(image)) {}
  static Handle open(std::string& image) {
    keep_quiet();
    const Handle access = in_memory();
    check(H5Pset_file_image(access, image.data(), image.size()), "taking a file from memory");
    return {H5Fopen(unused_name().c_str(), H5F_ACC_RDONLY, access), H5Fclose, "opening a file"};
  }
  [[nodiscard]] Handle attribute(const std::string& path, const std::string& name) const {
    return {H5Aopen_by_name(file, path.c_str(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose,
            "opening attribute " + name + " of " + path};
  }
  template <class Value>
  [[nodiscard]] std::vector<Value> values(const std::string& path, hid_t type) const {
    const Handle set(H5Dopen2(file, path.c_str(), H5P_DEFAULT), H5Dclose, "opening dataset " + path);
    const Handle space(H5Dget_space(set), H5Sclose, "measuring dataset " + path);
    const auto count = check(H5Sget_simple_extent_npoints(space), "measuring dataset " + path);
    std::vector<Value> values(static_cast<std::size_t>(count));
    if (count > 0)
      check(H5Dread(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()), "reading dataset " + path);
    return values;
  }
  std::string image;
  Handle file;
};

Hdf5Reader::Hdf5Reader(std::string_view bytes) : state_(std::make_unique<State>(bytes)) {}
Hdf5Reader::~Hdf5Reader() = default;

std::int64_t Hdf5Reader::integer_attribute(const std::string& path, const std::string& name) const {
  std::int64_t value = 0;
  check(H5Aread(state_->attribute(path, name), H5T_NATIVE_INT64, &value), "reading attribute " + name);
  return value;
}

std::string Hdf5Reader::text_attribute(const std::string& path, const std::string& name) const {
  const Handle attribute = state_->attribute(path, name);
  const Handle type(H5Aget_type(attribute), H5Tclose, "reading attribute " + name);
  if (H5Tget_class(type) != H5T_STRING || check(H5Tis_variable_str(type), "reading attribute " + name) == 0)
    throw Hdf5Error("HDF5: attribute " + name + " is not a text");
  char* read = nullptr;
  check(H5Aread(attribute, variable_text_type(), &read), "reading attribute " + name);
  std::string text(read == nullptr ? "" : read);
  H5free_memory(read);
  return text;
}

std::vector<std::int64_t> Hdf5Reader::integers(const std::string& path) const {
  return state_->values<std::int64_t>(path, H5T_NATIVE_INT64);
}
std::vector<double> Hdf5Reader::numbers(const std::string& path) const {
  return state_->values<double>(path, H5T_NATIVE_DOUBLE);
}

}  // namespace holloway

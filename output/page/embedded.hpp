#pragma once
// Style sheets and scripts of the report, put into the program when it is built (embed.cmake).

#include <string_view>

namespace holloway::embedded {

extern const std::string_view govuk_frontend_css;
extern const std::string_view uplot_css;
extern const std::string_view uplot_js;
extern const std::string_view report_css;
extern const std::string_view report_js;

}  // namespace holloway::embedded

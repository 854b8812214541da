// Written by `./dev templates`: every file of templates/, by path.
#include "CTemplates.h"

static const unsigned char t0[] = {
#embed "../../templates/diagnostics/client.unsupported-operation.md" if_empty(0)
};
static const unsigned char t1[] = {
#embed "../../templates/diagnostics/example.refused-request.md" if_empty(0)
};
static const unsigned char t2[] = {
#embed "../../templates/diagnostics/example.unsendable-request.md" if_empty(0)
};
static const unsigned char t3[] = {
#embed "../../templates/diagnostics/example.unwritable-content.md" if_empty(0)
};
static const unsigned char t4[] = {
#embed "../../templates/diagnostics/json.comment.md" if_empty(0)
};
static const unsigned char t5[] = {
#embed "../../templates/diagnostics/json.control-character.md" if_empty(0)
};
static const unsigned char t6[] = {
#embed "../../templates/diagnostics/json.invalid-escape.md" if_empty(0)
};
static const unsigned char t7[] = {
#embed "../../templates/diagnostics/json.invalid-number.md" if_empty(0)
};
static const unsigned char t8[] = {
#embed "../../templates/diagnostics/json.lone-surrogate.md" if_empty(0)
};
static const unsigned char t9[] = {
#embed "../../templates/diagnostics/json.missing-colon.md" if_empty(0)
};
static const unsigned char t10[] = {
#embed "../../templates/diagnostics/json.missing-comma.md" if_empty(0)
};
static const unsigned char t11[] = {
#embed "../../templates/diagnostics/json.single-quote.md" if_empty(0)
};
static const unsigned char t12[] = {
#embed "../../templates/diagnostics/json.trailing-comma.md" if_empty(0)
};
static const unsigned char t13[] = {
#embed "../../templates/diagnostics/json.trailing-content.md" if_empty(0)
};
static const unsigned char t14[] = {
#embed "../../templates/diagnostics/json.unclosed-collection.md" if_empty(0)
};
static const unsigned char t15[] = {
#embed "../../templates/diagnostics/json.unclosed-string.md" if_empty(0)
};
static const unsigned char t16[] = {
#embed "../../templates/diagnostics/json.unexpected-character.md" if_empty(0)
};
static const unsigned char t17[] = {
#embed "../../templates/diagnostics/json.unexpected-end.md" if_empty(0)
};
static const unsigned char t18[] = {
#embed "../../templates/diagnostics/json.unknown-word.md" if_empty(0)
};
static const unsigned char t19[] = {
#embed "../../templates/diagnostics/json.unquoted-key.md" if_empty(0)
};
static const unsigned char t20[] = {
#embed "../../templates/diagnostics/option.unknown-target.md" if_empty(0)
};
static const unsigned char t21[] = {
#embed "../../templates/diagnostics/spec.invalid-example.md" if_empty(0)
};
static const unsigned char t22[] = {
#embed "../../templates/diagnostics/target.missing-key.md" if_empty(0)
};
static const unsigned char t23[] = {
#embed "../../templates/diagnostics/target.missing-template.md" if_empty(0)
};
static const unsigned char t24[] = {
#embed "../../templates/diagnostics/target.unknown-key.md" if_empty(0)
};
static const unsigned char t25[] = {
#embed "../../templates/diagnostics/target.wrong-value.md" if_empty(0)
};
static const unsigned char t26[] = {
#embed "../../templates/diagnostics/template.constant-condition.md" if_empty(0)
};
static const unsigned char t27[] = {
#embed "../../templates/diagnostics/template.filter-argument.md" if_empty(0)
};
static const unsigned char t28[] = {
#embed "../../templates/diagnostics/template.filter-input.md" if_empty(0)
};
static const unsigned char t29[] = {
#embed "../../templates/diagnostics/template.include-context.md" if_empty(0)
};
static const unsigned char t30[] = {
#embed "../../templates/diagnostics/template.include-cycle.md" if_empty(0)
};
static const unsigned char t31[] = {
#embed "../../templates/diagnostics/template.invalid-encoding.md" if_empty(0)
};
static const unsigned char t32[] = {
#embed "../../templates/diagnostics/template.limit-exceeded.md" if_empty(0)
};
static const unsigned char t33[] = {
#embed "../../templates/diagnostics/template.missing-context.md" if_empty(0)
};
static const unsigned char t34[] = {
#embed "../../templates/diagnostics/template.not-a-list.md" if_empty(0)
};
static const unsigned char t35[] = {
#embed "../../templates/diagnostics/template.not-a-record.md" if_empty(0)
};
static const unsigned char t36[] = {
#embed "../../templates/diagnostics/template.shadowed-name.md" if_empty(0)
};
static const unsigned char t37[] = {
#embed "../../templates/diagnostics/template.syntax.md" if_empty(0)
};
static const unsigned char t38[] = {
#embed "../../templates/diagnostics/template.unclosed-block.md" if_empty(0)
};
static const unsigned char t39[] = {
#embed "../../templates/diagnostics/template.unescaped-value.md" if_empty(0)
};
static const unsigned char t40[] = {
#embed "../../templates/diagnostics/template.unexpected-tag.md" if_empty(0)
};
static const unsigned char t41[] = {
#embed "../../templates/diagnostics/template.unguarded-optional.md" if_empty(0)
};
static const unsigned char t42[] = {
#embed "../../templates/diagnostics/template.unknown-context.md" if_empty(0)
};
static const unsigned char t43[] = {
#embed "../../templates/diagnostics/template.unknown-filter.md" if_empty(0)
};
static const unsigned char t44[] = {
#embed "../../templates/diagnostics/template.unknown-include.md" if_empty(0)
};
static const unsigned char t45[] = {
#embed "../../templates/diagnostics/template.unknown-name.md" if_empty(0)
};
static const unsigned char t46[] = {
#embed "../../templates/diagnostics/template.unknown-tag.md" if_empty(0)
};
static const unsigned char t47[] = {
#embed "../../templates/diagnostics/template.unterminated-tag.md" if_empty(0)
};
static const unsigned char t48[] = {
#embed "../../templates/diagnostics/template.unwritable-value.md" if_empty(0)
};
static const unsigned char t49[] = {
#embed "../../templates/diagnostics/template.value-mismatch.md" if_empty(0)
};
static const unsigned char t50[] = {
#embed "../../templates/diagnostics/yaml.control-character.md" if_empty(0)
};
static const unsigned char t51[] = {
#embed "../../templates/diagnostics/yaml.duplicate-key.md" if_empty(0)
};
static const unsigned char t52[] = {
#embed "../../templates/diagnostics/yaml.empty-document.md" if_empty(0)
};
static const unsigned char t53[] = {
#embed "../../templates/diagnostics/yaml.flow-collection.md" if_empty(0)
};
static const unsigned char t54[] = {
#embed "../../templates/diagnostics/yaml.indentation.md" if_empty(0)
};
static const unsigned char t55[] = {
#embed "../../templates/diagnostics/yaml.invalid-anchor.md" if_empty(0)
};
static const unsigned char t56[] = {
#embed "../../templates/diagnostics/yaml.invalid-block-scalar.md" if_empty(0)
};
static const unsigned char t57[] = {
#embed "../../templates/diagnostics/yaml.invalid-directive.md" if_empty(0)
};
static const unsigned char t58[] = {
#embed "../../templates/diagnostics/yaml.invalid-escape.md" if_empty(0)
};
static const unsigned char t59[] = {
#embed "../../templates/diagnostics/yaml.invalid-merge.md" if_empty(0)
};
static const unsigned char t60[] = {
#embed "../../templates/diagnostics/yaml.invalid-tag.md" if_empty(0)
};
static const unsigned char t61[] = {
#embed "../../templates/diagnostics/yaml.invalid-utf8.md" if_empty(0)
};
static const unsigned char t62[] = {
#embed "../../templates/diagnostics/yaml.missing-colon.md" if_empty(0)
};
static const unsigned char t63[] = {
#embed "../../templates/diagnostics/yaml.missing-value.md" if_empty(0)
};
static const unsigned char t64[] = {
#embed "../../templates/diagnostics/yaml.multiple-documents.md" if_empty(0)
};
static const unsigned char t65[] = {
#embed "../../templates/diagnostics/yaml.non-scalar-key.md" if_empty(0)
};
static const unsigned char t66[] = {
#embed "../../templates/diagnostics/yaml.not-utf8.md" if_empty(0)
};
static const unsigned char t67[] = {
#embed "../../templates/diagnostics/yaml.recursive-alias.md" if_empty(0)
};
static const unsigned char t68[] = {
#embed "../../templates/diagnostics/yaml.reserved-character.md" if_empty(0)
};
static const unsigned char t69[] = {
#embed "../../templates/diagnostics/yaml.syntax.md" if_empty(0)
};
static const unsigned char t70[] = {
#embed "../../templates/diagnostics/yaml.tab-indentation.md" if_empty(0)
};
static const unsigned char t71[] = {
#embed "../../templates/diagnostics/yaml.tag-mismatch.md" if_empty(0)
};
static const unsigned char t72[] = {
#embed "../../templates/diagnostics/yaml.too-deep.md" if_empty(0)
};
static const unsigned char t73[] = {
#embed "../../templates/diagnostics/yaml.too-large.md" if_empty(0)
};
static const unsigned char t74[] = {
#embed "../../templates/diagnostics/yaml.too-many-nodes.md" if_empty(0)
};
static const unsigned char t75[] = {
#embed "../../templates/diagnostics/yaml.trailing-content.md" if_empty(0)
};
static const unsigned char t76[] = {
#embed "../../templates/diagnostics/yaml.unclosed-quote.md" if_empty(0)
};
static const unsigned char t77[] = {
#embed "../../templates/diagnostics/yaml.undefined-alias.md" if_empty(0)
};
static const unsigned char t78[] = {
#embed "../../templates/diagnostics/yaml.unexpected-colon.md" if_empty(0)
};
static const unsigned char t79[] = {
#embed "../../templates/diagnostics/yaml.unknown-tag.md" if_empty(0)
};
static const unsigned char t80[] = {
#embed "../../templates/languages/csharp/http.cs.tmpl" if_empty(0)
};
static const unsigned char t81[] = {
#embed "../../templates/languages/csharp/language.yaml" if_empty(0)
};
static const unsigned char t82[] = {
#embed "../../templates/languages/csharp/parts/checks.cs.tmpl" if_empty(0)
};
static const unsigned char t83[] = {
#embed "../../templates/languages/csharp/parts/content.cs.tmpl" if_empty(0)
};
static const unsigned char t84[] = {
#embed "../../templates/languages/csharp/parts/reply.cs.tmpl" if_empty(0)
};
static const unsigned char t85[] = {
#embed "../../templates/languages/csharp/parts/request.cs.tmpl" if_empty(0)
};
static const unsigned char t86[] = {
#embed "../../templates/languages/csharp/parts/response.cs.tmpl" if_empty(0)
};
static const unsigned char t87[] = {
#embed "../../templates/languages/csharp/sdk.cs.tmpl" if_empty(0)
};
static const unsigned char t88[] = {
#embed "../../templates/languages/curl/http.sh.tmpl" if_empty(0)
};
static const unsigned char t89[] = {
#embed "../../templates/languages/curl/language.yaml" if_empty(0)
};
static const unsigned char t90[] = {
#embed "../../templates/languages/curl/parts/body.sh.tmpl" if_empty(0)
};
static const unsigned char t91[] = {
#embed "../../templates/languages/curl/parts/credentials.sh.tmpl" if_empty(0)
};
static const unsigned char t92[] = {
#embed "../../templates/languages/javascript/http.mjs.tmpl" if_empty(0)
};
static const unsigned char t93[] = {
#embed "../../templates/languages/javascript/language.yaml" if_empty(0)
};
static const unsigned char t94[] = {
#embed "../../templates/languages/javascript/parts/checks.mjs.tmpl" if_empty(0)
};
static const unsigned char t95[] = {
#embed "../../templates/languages/javascript/parts/form.mjs.tmpl" if_empty(0)
};
static const unsigned char t96[] = {
#embed "../../templates/languages/javascript/parts/headers.mjs.tmpl" if_empty(0)
};
static const unsigned char t97[] = {
#embed "../../templates/languages/javascript/sdk.mjs.tmpl" if_empty(0)
};
static const unsigned char t98[] = {
#embed "../../templates/languages/php/http.php.tmpl" if_empty(0)
};
static const unsigned char t99[] = {
#embed "../../templates/languages/php/language.yaml" if_empty(0)
};
static const unsigned char t100[] = {
#embed "../../templates/languages/php/parts/checks.php.tmpl" if_empty(0)
};
static const unsigned char t101[] = {
#embed "../../templates/languages/php/parts/options.php.tmpl" if_empty(0)
};
static const unsigned char t102[] = {
#embed "../../templates/languages/php/sdk.php.tmpl" if_empty(0)
};
static const unsigned char t103[] = {
#embed "../../templates/languages/python/http.py.tmpl" if_empty(0)
};
static const unsigned char t104[] = {
#embed "../../templates/languages/python/language.yaml" if_empty(0)
};
static const unsigned char t105[] = {
#embed "../../templates/languages/python/parts/checks.py.tmpl" if_empty(0)
};
static const unsigned char t106[] = {
#embed "../../templates/languages/python/parts/imports.py.tmpl" if_empty(0)
};
static const unsigned char t107[] = {
#embed "../../templates/languages/python/parts/request.py.tmpl" if_empty(0)
};
static const unsigned char t108[] = {
#embed "../../templates/languages/python/parts/response.py.tmpl" if_empty(0)
};
static const unsigned char t109[] = {
#embed "../../templates/languages/python/sdk.py.tmpl" if_empty(0)
};
static const unsigned char t110[] = {
#embed "../../templates/languages/ruby/http.rb.tmpl" if_empty(0)
};
static const unsigned char t111[] = {
#embed "../../templates/languages/ruby/language.yaml" if_empty(0)
};
static const unsigned char t112[] = {
#embed "../../templates/languages/ruby/parts/checks.rb.tmpl" if_empty(0)
};
static const unsigned char t113[] = {
#embed "../../templates/languages/ruby/parts/request.rb.tmpl" if_empty(0)
};
static const unsigned char t114[] = {
#embed "../../templates/languages/ruby/sdk.rb.tmpl" if_empty(0)
};
static const unsigned char t115[] = {
#embed "../../templates/languages/swift/client/APIAuthorization.swift" if_empty(0)
};
static const unsigned char t116[] = {
#embed "../../templates/languages/swift/client/APIBody.swift" if_empty(0)
};
static const unsigned char t117[] = {
#embed "../../templates/languages/swift/client/APIConnection.swift" if_empty(0)
};
static const unsigned char t118[] = {
#embed "../../templates/languages/swift/client/APIDates.swift" if_empty(0)
};
static const unsigned char t119[] = {
#embed "../../templates/languages/swift/client/APIError.swift" if_empty(0)
};
static const unsigned char t120[] = {
#embed "../../templates/languages/swift/client/APIJSON.swift" if_empty(0)
};
static const unsigned char t121[] = {
#embed "../../templates/languages/swift/client/APITransport.swift" if_empty(0)
};
static const unsigned char t122[] = {
#embed "../../templates/languages/swift/client/APIValues.swift" if_empty(0)
};
static const unsigned char t123[] = {
#embed "../../templates/languages/swift/client/client.swift.tmpl" if_empty(0)
};
static const unsigned char t124[] = {
#embed "../../templates/languages/swift/client/operations.swift.tmpl" if_empty(0)
};
static const unsigned char t125[] = {
#embed "../../templates/languages/swift/client/part.swift.tmpl" if_empty(0)
};
static const unsigned char t126[] = {
#embed "../../templates/languages/swift/client/types.swift.tmpl" if_empty(0)
};
static const unsigned char t127[] = {
#embed "../../templates/languages/swift/http.swift.tmpl" if_empty(0)
};
static const unsigned char t128[] = {
#embed "../../templates/languages/swift/language.yaml" if_empty(0)
};
static const unsigned char t129[] = {
#embed "../../templates/languages/swift/parts/checks.swift.tmpl" if_empty(0)
};
static const unsigned char t130[] = {
#embed "../../templates/languages/swift/parts/receiver.swift.tmpl" if_empty(0)
};
static const unsigned char t131[] = {
#embed "../../templates/languages/swift/parts/request.swift.tmpl" if_empty(0)
};
static const unsigned char t132[] = {
#embed "../../templates/languages/swift/parts/response.swift.tmpl" if_empty(0)
};
static const unsigned char t133[] = {
#embed "../../templates/languages/swift/parts/support.swift.tmpl" if_empty(0)
};
static const unsigned char t134[] = {
#embed "../../templates/languages/swift/sdk.swift.tmpl" if_empty(0)
};
static const unsigned char t135[] = {
#embed "../../templates/pages/github/page.md.tmpl" if_empty(0)
};
static const unsigned char t136[] = {
#embed "../../templates/pages/github/target.yaml" if_empty(0)
};
static const unsigned char t137[] = {
#embed "../../templates/pages/shared/authentication.md.tmpl" if_empty(0)
};
static const unsigned char t138[] = {
#embed "../../templates/pages/shared/body.md.tmpl" if_empty(0)
};
static const unsigned char t139[] = {
#embed "../../templates/pages/shared/closing.md.tmpl" if_empty(0)
};
static const unsigned char t140[] = {
#embed "../../templates/pages/shared/examples.md.tmpl" if_empty(0)
};
static const unsigned char t141[] = {
#embed "../../templates/pages/shared/field-description.md.tmpl" if_empty(0)
};
static const unsigned char t142[] = {
#embed "../../templates/pages/shared/meanings.md.tmpl" if_empty(0)
};
static const unsigned char t143[] = {
#embed "../../templates/pages/shared/package.md.tmpl" if_empty(0)
};
static const unsigned char t144[] = {
#embed "../../templates/pages/shared/parameters.md.tmpl" if_empty(0)
};
static const unsigned char t145[] = {
#embed "../../templates/pages/shared/request.md.tmpl" if_empty(0)
};
static const unsigned char t146[] = {
#embed "../../templates/pages/shared/responses.md.tmpl" if_empty(0)
};
static const unsigned char t147[] = {
#embed "../../templates/pages/shared/scheme.md.tmpl" if_empty(0)
};
static const unsigned char t148[] = {
#embed "../../templates/pages/vuepress/page.md.tmpl" if_empty(0)
};
static const unsigned char t149[] = {
#embed "../../templates/pages/vuepress/target.yaml" if_empty(0)
};

static const struct embedded_template list[] = {
    {"diagnostics/client.unsupported-operation.md", t0, sizeof t0},
    {"diagnostics/example.refused-request.md", t1, sizeof t1},
    {"diagnostics/example.unsendable-request.md", t2, sizeof t2},
    {"diagnostics/example.unwritable-content.md", t3, sizeof t3},
    {"diagnostics/json.comment.md", t4, sizeof t4},
    {"diagnostics/json.control-character.md", t5, sizeof t5},
    {"diagnostics/json.invalid-escape.md", t6, sizeof t6},
    {"diagnostics/json.invalid-number.md", t7, sizeof t7},
    {"diagnostics/json.lone-surrogate.md", t8, sizeof t8},
    {"diagnostics/json.missing-colon.md", t9, sizeof t9},
    {"diagnostics/json.missing-comma.md", t10, sizeof t10},
    {"diagnostics/json.single-quote.md", t11, sizeof t11},
    {"diagnostics/json.trailing-comma.md", t12, sizeof t12},
    {"diagnostics/json.trailing-content.md", t13, sizeof t13},
    {"diagnostics/json.unclosed-collection.md", t14, sizeof t14},
    {"diagnostics/json.unclosed-string.md", t15, sizeof t15},
    {"diagnostics/json.unexpected-character.md", t16, sizeof t16},
    {"diagnostics/json.unexpected-end.md", t17, sizeof t17},
    {"diagnostics/json.unknown-word.md", t18, sizeof t18},
    {"diagnostics/json.unquoted-key.md", t19, sizeof t19},
    {"diagnostics/option.unknown-target.md", t20, sizeof t20},
    {"diagnostics/spec.invalid-example.md", t21, sizeof t21},
    {"diagnostics/target.missing-key.md", t22, sizeof t22},
    {"diagnostics/target.missing-template.md", t23, sizeof t23},
    {"diagnostics/target.unknown-key.md", t24, sizeof t24},
    {"diagnostics/target.wrong-value.md", t25, sizeof t25},
    {"diagnostics/template.constant-condition.md", t26, sizeof t26},
    {"diagnostics/template.filter-argument.md", t27, sizeof t27},
    {"diagnostics/template.filter-input.md", t28, sizeof t28},
    {"diagnostics/template.include-context.md", t29, sizeof t29},
    {"diagnostics/template.include-cycle.md", t30, sizeof t30},
    {"diagnostics/template.invalid-encoding.md", t31, sizeof t31},
    {"diagnostics/template.limit-exceeded.md", t32, sizeof t32},
    {"diagnostics/template.missing-context.md", t33, sizeof t33},
    {"diagnostics/template.not-a-list.md", t34, sizeof t34},
    {"diagnostics/template.not-a-record.md", t35, sizeof t35},
    {"diagnostics/template.shadowed-name.md", t36, sizeof t36},
    {"diagnostics/template.syntax.md", t37, sizeof t37},
    {"diagnostics/template.unclosed-block.md", t38, sizeof t38},
    {"diagnostics/template.unescaped-value.md", t39, sizeof t39},
    {"diagnostics/template.unexpected-tag.md", t40, sizeof t40},
    {"diagnostics/template.unguarded-optional.md", t41, sizeof t41},
    {"diagnostics/template.unknown-context.md", t42, sizeof t42},
    {"diagnostics/template.unknown-filter.md", t43, sizeof t43},
    {"diagnostics/template.unknown-include.md", t44, sizeof t44},
    {"diagnostics/template.unknown-name.md", t45, sizeof t45},
    {"diagnostics/template.unknown-tag.md", t46, sizeof t46},
    {"diagnostics/template.unterminated-tag.md", t47, sizeof t47},
    {"diagnostics/template.unwritable-value.md", t48, sizeof t48},
    {"diagnostics/template.value-mismatch.md", t49, sizeof t49},
    {"diagnostics/yaml.control-character.md", t50, sizeof t50},
    {"diagnostics/yaml.duplicate-key.md", t51, sizeof t51},
    {"diagnostics/yaml.empty-document.md", t52, sizeof t52},
    {"diagnostics/yaml.flow-collection.md", t53, sizeof t53},
    {"diagnostics/yaml.indentation.md", t54, sizeof t54},
    {"diagnostics/yaml.invalid-anchor.md", t55, sizeof t55},
    {"diagnostics/yaml.invalid-block-scalar.md", t56, sizeof t56},
    {"diagnostics/yaml.invalid-directive.md", t57, sizeof t57},
    {"diagnostics/yaml.invalid-escape.md", t58, sizeof t58},
    {"diagnostics/yaml.invalid-merge.md", t59, sizeof t59},
    {"diagnostics/yaml.invalid-tag.md", t60, sizeof t60},
    {"diagnostics/yaml.invalid-utf8.md", t61, sizeof t61},
    {"diagnostics/yaml.missing-colon.md", t62, sizeof t62},
    {"diagnostics/yaml.missing-value.md", t63, sizeof t63},
    {"diagnostics/yaml.multiple-documents.md", t64, sizeof t64},
    {"diagnostics/yaml.non-scalar-key.md", t65, sizeof t65},
    {"diagnostics/yaml.not-utf8.md", t66, sizeof t66},
    {"diagnostics/yaml.recursive-alias.md", t67, sizeof t67},
    {"diagnostics/yaml.reserved-character.md", t68, sizeof t68},
    {"diagnostics/yaml.syntax.md", t69, sizeof t69},
    {"diagnostics/yaml.tab-indentation.md", t70, sizeof t70},
    {"diagnostics/yaml.tag-mismatch.md", t71, sizeof t71},
    {"diagnostics/yaml.too-deep.md", t72, sizeof t72},
    {"diagnostics/yaml.too-large.md", t73, sizeof t73},
    {"diagnostics/yaml.too-many-nodes.md", t74, sizeof t74},
    {"diagnostics/yaml.trailing-content.md", t75, sizeof t75},
    {"diagnostics/yaml.unclosed-quote.md", t76, sizeof t76},
    {"diagnostics/yaml.undefined-alias.md", t77, sizeof t77},
    {"diagnostics/yaml.unexpected-colon.md", t78, sizeof t78},
    {"diagnostics/yaml.unknown-tag.md", t79, sizeof t79},
    {"languages/csharp/http.cs.tmpl", t80, sizeof t80},
    {"languages/csharp/language.yaml", t81, sizeof t81},
    {"languages/csharp/parts/checks.cs.tmpl", t82, sizeof t82},
    {"languages/csharp/parts/content.cs.tmpl", t83, sizeof t83},
    {"languages/csharp/parts/reply.cs.tmpl", t84, sizeof t84},
    {"languages/csharp/parts/request.cs.tmpl", t85, sizeof t85},
    {"languages/csharp/parts/response.cs.tmpl", t86, sizeof t86},
    {"languages/csharp/sdk.cs.tmpl", t87, sizeof t87},
    {"languages/curl/http.sh.tmpl", t88, sizeof t88},
    {"languages/curl/language.yaml", t89, sizeof t89},
    {"languages/curl/parts/body.sh.tmpl", t90, sizeof t90},
    {"languages/curl/parts/credentials.sh.tmpl", t91, sizeof t91},
    {"languages/javascript/http.mjs.tmpl", t92, sizeof t92},
    {"languages/javascript/language.yaml", t93, sizeof t93},
    {"languages/javascript/parts/checks.mjs.tmpl", t94, sizeof t94},
    {"languages/javascript/parts/form.mjs.tmpl", t95, sizeof t95},
    {"languages/javascript/parts/headers.mjs.tmpl", t96, sizeof t96},
    {"languages/javascript/sdk.mjs.tmpl", t97, sizeof t97},
    {"languages/php/http.php.tmpl", t98, sizeof t98},
    {"languages/php/language.yaml", t99, sizeof t99},
    {"languages/php/parts/checks.php.tmpl", t100, sizeof t100},
    {"languages/php/parts/options.php.tmpl", t101, sizeof t101},
    {"languages/php/sdk.php.tmpl", t102, sizeof t102},
    {"languages/python/http.py.tmpl", t103, sizeof t103},
    {"languages/python/language.yaml", t104, sizeof t104},
    {"languages/python/parts/checks.py.tmpl", t105, sizeof t105},
    {"languages/python/parts/imports.py.tmpl", t106, sizeof t106},
    {"languages/python/parts/request.py.tmpl", t107, sizeof t107},
    {"languages/python/parts/response.py.tmpl", t108, sizeof t108},
    {"languages/python/sdk.py.tmpl", t109, sizeof t109},
    {"languages/ruby/http.rb.tmpl", t110, sizeof t110},
    {"languages/ruby/language.yaml", t111, sizeof t111},
    {"languages/ruby/parts/checks.rb.tmpl", t112, sizeof t112},
    {"languages/ruby/parts/request.rb.tmpl", t113, sizeof t113},
    {"languages/ruby/sdk.rb.tmpl", t114, sizeof t114},
    {"languages/swift/client/APIAuthorization.swift", t115, sizeof t115},
    {"languages/swift/client/APIBody.swift", t116, sizeof t116},
    {"languages/swift/client/APIConnection.swift", t117, sizeof t117},
    {"languages/swift/client/APIDates.swift", t118, sizeof t118},
    {"languages/swift/client/APIError.swift", t119, sizeof t119},
    {"languages/swift/client/APIJSON.swift", t120, sizeof t120},
    {"languages/swift/client/APITransport.swift", t121, sizeof t121},
    {"languages/swift/client/APIValues.swift", t122, sizeof t122},
    {"languages/swift/client/client.swift.tmpl", t123, sizeof t123},
    {"languages/swift/client/operations.swift.tmpl", t124, sizeof t124},
    {"languages/swift/client/part.swift.tmpl", t125, sizeof t125},
    {"languages/swift/client/types.swift.tmpl", t126, sizeof t126},
    {"languages/swift/http.swift.tmpl", t127, sizeof t127},
    {"languages/swift/language.yaml", t128, sizeof t128},
    {"languages/swift/parts/checks.swift.tmpl", t129, sizeof t129},
    {"languages/swift/parts/receiver.swift.tmpl", t130, sizeof t130},
    {"languages/swift/parts/request.swift.tmpl", t131, sizeof t131},
    {"languages/swift/parts/response.swift.tmpl", t132, sizeof t132},
    {"languages/swift/parts/support.swift.tmpl", t133, sizeof t133},
    {"languages/swift/sdk.swift.tmpl", t134, sizeof t134},
    {"pages/github/page.md.tmpl", t135, sizeof t135},
    {"pages/github/target.yaml", t136, sizeof t136},
    {"pages/shared/authentication.md.tmpl", t137, sizeof t137},
    {"pages/shared/body.md.tmpl", t138, sizeof t138},
    {"pages/shared/closing.md.tmpl", t139, sizeof t139},
    {"pages/shared/examples.md.tmpl", t140, sizeof t140},
    {"pages/shared/field-description.md.tmpl", t141, sizeof t141},
    {"pages/shared/meanings.md.tmpl", t142, sizeof t142},
    {"pages/shared/package.md.tmpl", t143, sizeof t143},
    {"pages/shared/parameters.md.tmpl", t144, sizeof t144},
    {"pages/shared/request.md.tmpl", t145, sizeof t145},
    {"pages/shared/responses.md.tmpl", t146, sizeof t146},
    {"pages/shared/scheme.md.tmpl", t147, sizeof t147},
    {"pages/vuepress/page.md.tmpl", t148, sizeof t148},
    {"pages/vuepress/target.yaml", t149, sizeof t149},
};

struct embedded_template embedded_template_at(size_t index) {
    const size_t count = sizeof list / sizeof list[0];
    return index < count ? list[index] : (struct embedded_template){0};
}

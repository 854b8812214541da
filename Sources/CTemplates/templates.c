// Written by `./dev templates`: every file of templates/, by path.
#include "CTemplates.h"

static const unsigned char t0[] = {
#embed "../../templates/diagnostics/client.no-operations.md"
};
static const unsigned char t1[] = {
#embed "../../templates/diagnostics/client.operations-left-out.md"
};
static const unsigned char t2[] = {
#embed "../../templates/diagnostics/client.same-name.md"
};
static const unsigned char t3[] = {
#embed "../../templates/diagnostics/client.unknown-page-parameter.md"
};
static const unsigned char t4[] = {
#embed "../../templates/diagnostics/example.invalid-sample.md"
};
static const unsigned char t5[] = {
#embed "../../templates/diagnostics/example.refused-request.md"
};
static const unsigned char t6[] = {
#embed "../../templates/diagnostics/example.unknown-package-style.md"
};
static const unsigned char t7[] = {
#embed "../../templates/diagnostics/example.unsendable-request.md"
};
static const unsigned char t8[] = {
#embed "../../templates/diagnostics/example.unwritable-content.md"
};
static const unsigned char t9[] = {
#embed "../../templates/diagnostics/expectation.missing-key.md"
};
static const unsigned char t10[] = {
#embed "../../templates/diagnostics/expectation.unexpected-pass.md"
};
static const unsigned char t11[] = {
#embed "../../templates/diagnostics/expectation.unknown-key.md"
};
static const unsigned char t12[] = {
#embed "../../templates/diagnostics/expectation.unknown-situation.md"
};
static const unsigned char t13[] = {
#embed "../../templates/diagnostics/expectation.wrong-value.md"
};
static const unsigned char t14[] = {
#embed "../../templates/diagnostics/file.is-folder.md"
};
static const unsigned char t15[] = {
#embed "../../templates/diagnostics/file.outside-root.md"
};
static const unsigned char t16[] = {
#embed "../../templates/diagnostics/file.too-large.md"
};
static const unsigned char t17[] = {
#embed "../../templates/diagnostics/file.unreadable.md"
};
static const unsigned char t18[] = {
#embed "../../templates/diagnostics/generated.missing.md"
};
static const unsigned char t19[] = {
#embed "../../templates/diagnostics/generated.obsolete.md"
};
static const unsigned char t20[] = {
#embed "../../templates/diagnostics/generated.stale.md"
};
static const unsigned char t21[] = {
#embed "../../templates/diagnostics/json.comment.md"
};
static const unsigned char t22[] = {
#embed "../../templates/diagnostics/json.control-character.md"
};
static const unsigned char t23[] = {
#embed "../../templates/diagnostics/json.invalid-escape.md"
};
static const unsigned char t24[] = {
#embed "../../templates/diagnostics/json.invalid-number.md"
};
static const unsigned char t25[] = {
#embed "../../templates/diagnostics/json.lone-surrogate.md"
};
static const unsigned char t26[] = {
#embed "../../templates/diagnostics/json.missing-colon.md"
};
static const unsigned char t27[] = {
#embed "../../templates/diagnostics/json.missing-comma.md"
};
static const unsigned char t28[] = {
#embed "../../templates/diagnostics/json.single-quote.md"
};
static const unsigned char t29[] = {
#embed "../../templates/diagnostics/json.trailing-comma.md"
};
static const unsigned char t30[] = {
#embed "../../templates/diagnostics/json.trailing-content.md"
};
static const unsigned char t31[] = {
#embed "../../templates/diagnostics/json.unclosed-collection.md"
};
static const unsigned char t32[] = {
#embed "../../templates/diagnostics/json.unclosed-string.md"
};
static const unsigned char t33[] = {
#embed "../../templates/diagnostics/json.unexpected-character.md"
};
static const unsigned char t34[] = {
#embed "../../templates/diagnostics/json.unexpected-end.md"
};
static const unsigned char t35[] = {
#embed "../../templates/diagnostics/json.unknown-word.md"
};
static const unsigned char t36[] = {
#embed "../../templates/diagnostics/json.unquoted-key.md"
};
static const unsigned char t37[] = {
#embed "../../templates/diagnostics/language.missing-key.md"
};
static const unsigned char t38[] = {
#embed "../../templates/diagnostics/language.unknown-key.md"
};
static const unsigned char t39[] = {
#embed "../../templates/diagnostics/language.unknown.md"
};
static const unsigned char t40[] = {
#embed "../../templates/diagnostics/language.wrong-value.md"
};
static const unsigned char t41[] = {
#embed "../../templates/diagnostics/option.empty-selection.md"
};
static const unsigned char t42[] = {
#embed "../../templates/diagnostics/option.unknown-method.md"
};
static const unsigned char t43[] = {
#embed "../../templates/diagnostics/option.unknown-operation.md"
};
static const unsigned char t44[] = {
#embed "../../templates/diagnostics/option.unknown-path.md"
};
static const unsigned char t45[] = {
#embed "../../templates/diagnostics/option.unknown-tag.md"
};
static const unsigned char t46[] = {
#embed "../../templates/diagnostics/option.unknown-target.md"
};
static const unsigned char t47[] = {
#embed "../../templates/diagnostics/option.unknown-variant.md"
};
static const unsigned char t48[] = {
#embed "../../templates/diagnostics/output.not-a-file.md"
};
static const unsigned char t49[] = {
#embed "../../templates/diagnostics/output.not-a-folder.md"
};
static const unsigned char t50[] = {
#embed "../../templates/diagnostics/output.too-large.md"
};
static const unsigned char t51[] = {
#embed "../../templates/diagnostics/output.unwritable.md"
};
static const unsigned char t52[] = {
#embed "../../templates/diagnostics/overlay.costly-target.md"
};
static const unsigned char t53[] = {
#embed "../../templates/diagnostics/overlay.invalid-target.md"
};
static const unsigned char t54[] = {
#embed "../../templates/diagnostics/overlay.missing-key.md"
};
static const unsigned char t55[] = {
#embed "../../templates/diagnostics/overlay.no-effect.md"
};
static const unsigned char t56[] = {
#embed "../../templates/diagnostics/overlay.no-match.md"
};
static const unsigned char t57[] = {
#embed "../../templates/diagnostics/overlay.not-an-overlay.md"
};
static const unsigned char t58[] = {
#embed "../../templates/diagnostics/overlay.unknown-key.md"
};
static const unsigned char t59[] = {
#embed "../../templates/diagnostics/overlay.unsupported-version.md"
};
static const unsigned char t60[] = {
#embed "../../templates/diagnostics/overlay.wrong-update.md"
};
static const unsigned char t61[] = {
#embed "../../templates/diagnostics/page.broken-line.md"
};
static const unsigned char t62[] = {
#embed "../../templates/diagnostics/page.character-literal.md"
};
static const unsigned char t63[] = {
#embed "../../templates/diagnostics/page.credential-argument.md"
};
static const unsigned char t64[] = {
#embed "../../templates/diagnostics/page.credential-name.md"
};
static const unsigned char t65[] = {
#embed "../../templates/diagnostics/page.deprecated-operation.md"
};
static const unsigned char t66[] = {
#embed "../../templates/diagnostics/page.empty-tab.md"
};
static const unsigned char t67[] = {
#embed "../../templates/diagnostics/page.encoded-line-break.md"
};
static const unsigned char t68[] = {
#embed "../../templates/diagnostics/page.fence-language.md"
};
static const unsigned char t69[] = {
#embed "../../templates/diagnostics/page.final-newline.md"
};
static const unsigned char t70[] = {
#embed "../../templates/diagnostics/page.hidden-output.md"
};
static const unsigned char t71[] = {
#embed "../../templates/diagnostics/page.hidden-tab.md"
};
static const unsigned char t72[] = {
#embed "../../templates/diagnostics/page.invalid-basic-sample.md"
};
static const unsigned char t73[] = {
#embed "../../templates/diagnostics/page.invalid-body.md"
};
static const unsigned char t74[] = {
#embed "../../templates/diagnostics/page.invalid-ignore.md"
};
static const unsigned char t75[] = {
#embed "../../templates/diagnostics/page.invalid-json.md"
};
static const unsigned char t76[] = {
#embed "../../templates/diagnostics/page.invalid-response.md"
};
static const unsigned char t77[] = {
#embed "../../templates/diagnostics/page.invalid-value.md"
};
static const unsigned char t78[] = {
#embed "../../templates/diagnostics/page.lifetime.md"
};
static const unsigned char t79[] = {
#embed "../../templates/diagnostics/page.literal-credential.md"
};
static const unsigned char t80[] = {
#embed "../../templates/diagnostics/page.missing-brackets.md"
};
static const unsigned char t81[] = {
#embed "../../templates/diagnostics/page.missing-credentials.md"
};
static const unsigned char t82[] = {
#embed "../../templates/diagnostics/page.missing-loading.md"
};
static const unsigned char t83[] = {
#embed "../../templates/diagnostics/page.missing-opening.md"
};
static const unsigned char t84[] = {
#embed "../../templates/diagnostics/page.missing-parameter-text.md"
};
static const unsigned char t85[] = {
#embed "../../templates/diagnostics/page.missing-parameter.md"
};
static const unsigned char t86[] = {
#embed "../../templates/diagnostics/page.missing-status.md"
};
static const unsigned char t87[] = {
#embed "../../templates/diagnostics/page.no-entry-point.md"
};
static const unsigned char t88[] = {
#embed "../../templates/diagnostics/page.other-language.md"
};
static const unsigned char t89[] = {
#embed "../../templates/diagnostics/page.other-operation.md"
};
static const unsigned char t90[] = {
#embed "../../templates/diagnostics/page.parameter-table.md"
};
static const unsigned char t91[] = {
#embed "../../templates/diagnostics/page.placeholder-name.md"
};
static const unsigned char t92[] = {
#embed "../../templates/diagnostics/page.quoted-variable.md"
};
static const unsigned char t93[] = {
#embed "../../templates/diagnostics/page.silent-error.md"
};
static const unsigned char t94[] = {
#embed "../../templates/diagnostics/page.swallowed-fence.md"
};
static const unsigned char t95[] = {
#embed "../../templates/diagnostics/page.unclosed-fence.md"
};
static const unsigned char t96[] = {
#embed "../../templates/diagnostics/page.undeclared-variable.md"
};
static const unsigned char t97[] = {
#embed "../../templates/diagnostics/page.undefined-name.md"
};
static const unsigned char t98[] = {
#embed "../../templates/diagnostics/page.unknown-member.md"
};
static const unsigned char t99[] = {
#embed "../../templates/diagnostics/page.unknown-method.md"
};
static const unsigned char t100[] = {
#embed "../../templates/diagnostics/page.unknown-parameter.md"
};
static const unsigned char t101[] = {
#embed "../../templates/diagnostics/page.unknown-request.md"
};
static const unsigned char t102[] = {
#embed "../../templates/diagnostics/page.unknown-server.md"
};
static const unsigned char t103[] = {
#embed "../../templates/diagnostics/page.unknown-status.md"
};
static const unsigned char t104[] = {
#embed "../../templates/diagnostics/page.unquoted-url.md"
};
static const unsigned char t105[] = {
#embed "../../templates/diagnostics/page.unused-ignore.md"
};
static const unsigned char t106[] = {
#embed "../../templates/diagnostics/page.unverified-certificate.md"
};
static const unsigned char t107[] = {
#embed "../../templates/diagnostics/page.wrong-content-type.md"
};
static const unsigned char t108[] = {
#embed "../../templates/diagnostics/page.wrong-credentials.md"
};
static const unsigned char t109[] = {
#embed "../../templates/diagnostics/page.wrong-method.md"
};
static const unsigned char t110[] = {
#embed "../../templates/diagnostics/page.wrong-request-line.md"
};
static const unsigned char t111[] = {
#embed "../../templates/diagnostics/project.misplaced-key.md"
};
static const unsigned char t112[] = {
#embed "../../templates/diagnostics/project.missing-key.md"
};
static const unsigned char t113[] = {
#embed "../../templates/diagnostics/project.other-document.md"
};
static const unsigned char t114[] = {
#embed "../../templates/diagnostics/project.same-output.md"
};
static const unsigned char t115[] = {
#embed "../../templates/diagnostics/project.unknown-key.md"
};
static const unsigned char t116[] = {
#embed "../../templates/diagnostics/project.unknown-operation.md"
};
static const unsigned char t117[] = {
#embed "../../templates/diagnostics/project.unknown-place.md"
};
static const unsigned char t118[] = {
#embed "../../templates/diagnostics/project.wrong-value.md"
};
static const unsigned char t119[] = {
#embed "../../templates/diagnostics/region.ambiguous-operation.md"
};
static const unsigned char t120[] = {
#embed "../../templates/diagnostics/region.edited.md"
};
static const unsigned char t121[] = {
#embed "../../templates/diagnostics/region.faulty-operation.md"
};
static const unsigned char t122[] = {
#embed "../../templates/diagnostics/region.missing-attribute.md"
};
static const unsigned char t123[] = {
#embed "../../templates/diagnostics/region.missing-operation.md"
};
static const unsigned char t124[] = {
#embed "../../templates/diagnostics/region.missing-template.md"
};
static const unsigned char t125[] = {
#embed "../../templates/diagnostics/region.nested.md"
};
static const unsigned char t126[] = {
#embed "../../templates/diagnostics/region.no-example.md"
};
static const unsigned char t127[] = {
#embed "../../templates/diagnostics/region.not-text.md"
};
static const unsigned char t128[] = {
#embed "../../templates/diagnostics/region.stale.md"
};
static const unsigned char t129[] = {
#embed "../../templates/diagnostics/region.syntax.md"
};
static const unsigned char t130[] = {
#embed "../../templates/diagnostics/region.unclosed.md"
};
static const unsigned char t131[] = {
#embed "../../templates/diagnostics/region.unexpected-end.md"
};
static const unsigned char t132[] = {
#embed "../../templates/diagnostics/region.unknown-attribute.md"
};
static const unsigned char t133[] = {
#embed "../../templates/diagnostics/region.unknown-operation.md"
};
static const unsigned char t134[] = {
#embed "../../templates/diagnostics/region.unknown-value.md"
};
static const unsigned char t135[] = {
#embed "../../templates/diagnostics/region.unknown-word.md"
};
static const unsigned char t136[] = {
#embed "../../templates/diagnostics/region.wrong-target.md"
};
static const unsigned char t137[] = {
#embed "../../templates/diagnostics/spec.ambiguous-path.md"
};
static const unsigned char t138[] = {
#embed "../../templates/diagnostics/spec.circular-tags.md"
};
static const unsigned char t139[] = {
#embed "../../templates/diagnostics/spec.closed-part.md"
};
static const unsigned char t140[] = {
#embed "../../templates/diagnostics/spec.component-name.md"
};
static const unsigned char t141[] = {
#embed "../../templates/diagnostics/spec.conflicting-keys.md"
};
static const unsigned char t142[] = {
#embed "../../templates/diagnostics/spec.conflicting-parameters.md"
};
static const unsigned char t143[] = {
#embed "../../templates/diagnostics/spec.dangling-mapping.md"
};
static const unsigned char t144[] = {
#embed "../../templates/diagnostics/spec.dangling-reference.md"
};
static const unsigned char t145[] = {
#embed "../../templates/diagnostics/spec.duplicate-operation-id.md"
};
static const unsigned char t146[] = {
#embed "../../templates/diagnostics/spec.duplicate-parameter.md"
};
static const unsigned char t147[] = {
#embed "../../templates/diagnostics/spec.duplicate-tag.md"
};
static const unsigned char t148[] = {
#embed "../../templates/diagnostics/spec.empty-responses.md"
};
static const unsigned char t149[] = {
#embed "../../templates/diagnostics/spec.fragment-in-path.md"
};
static const unsigned char t150[] = {
#embed "../../templates/diagnostics/spec.ignored-header.md"
};
static const unsigned char t151[] = {
#embed "../../templates/diagnostics/spec.ignored-key.md"
};
static const unsigned char t152[] = {
#embed "../../templates/diagnostics/spec.incomplete-pages.md"
};
static const unsigned char t153[] = {
#embed "../../templates/diagnostics/spec.invalid-example.md"
};
static const unsigned char t154[] = {
#embed "../../templates/diagnostics/spec.invalid-method.md"
};
static const unsigned char t155[] = {
#embed "../../templates/diagnostics/spec.invalid-pattern.md"
};
static const unsigned char t156[] = {
#embed "../../templates/diagnostics/spec.missing-key.md"
};
static const unsigned char t157[] = {
#embed "../../templates/diagnostics/spec.missing-operation-id.md"
};
static const unsigned char t158[] = {
#embed "../../templates/diagnostics/spec.newer-key.md"
};
static const unsigned char t159[] = {
#embed "../../templates/diagnostics/spec.no-operations.md"
};
static const unsigned char t160[] = {
#embed "../../templates/diagnostics/spec.not-a-document.md"
};
static const unsigned char t161[] = {
#embed "../../templates/diagnostics/spec.operation-left-out.md"
};
static const unsigned char t162[] = {
#embed "../../templates/diagnostics/spec.optional-path-parameter.md"
};
static const unsigned char t163[] = {
#embed "../../templates/diagnostics/spec.other-dialect.md"
};
static const unsigned char t164[] = {
#embed "../../templates/diagnostics/spec.parameter-content.md"
};
static const unsigned char t165[] = {
#embed "../../templates/diagnostics/spec.path-without-slash.md"
};
static const unsigned char t166[] = {
#embed "../../templates/diagnostics/spec.query-in-path.md"
};
static const unsigned char t167[] = {
#embed "../../templates/diagnostics/spec.reference-chain.md"
};
static const unsigned char t168[] = {
#embed "../../templates/diagnostics/spec.reference-cycle.md"
};
static const unsigned char t169[] = {
#embed "../../templates/diagnostics/spec.repeated-path-parameter.md"
};
static const unsigned char t170[] = {
#embed "../../templates/diagnostics/spec.repeated-value.md"
};
static const unsigned char t171[] = {
#embed "../../templates/diagnostics/spec.scattered-prints.md"
};
static const unsigned char t172[] = {
#embed "../../templates/diagnostics/spec.undeclared-path-parameter.md"
};
static const unsigned char t173[] = {
#embed "../../templates/diagnostics/spec.unknown-auth-scheme.md"
};
static const unsigned char t174[] = {
#embed "../../templates/diagnostics/spec.unknown-field.md"
};
static const unsigned char t175[] = {
#embed "../../templates/diagnostics/spec.unknown-key.md"
};
static const unsigned char t176[] = {
#embed "../../templates/diagnostics/spec.unknown-link.md"
};
static const unsigned char t177[] = {
#embed "../../templates/diagnostics/spec.unknown-required.md"
};
static const unsigned char t178[] = {
#embed "../../templates/diagnostics/spec.unknown-scope.md"
};
static const unsigned char t179[] = {
#embed "../../templates/diagnostics/spec.unknown-sdk-name.md"
};
static const unsigned char t180[] = {
#embed "../../templates/diagnostics/spec.unknown-security-scheme.md"
};
static const unsigned char t181[] = {
#embed "../../templates/diagnostics/spec.unknown-server-variable.md"
};
static const unsigned char t182[] = {
#embed "../../templates/diagnostics/spec.unknown-status.md"
};
static const unsigned char t183[] = {
#embed "../../templates/diagnostics/spec.unknown-tag.md"
};
static const unsigned char t184[] = {
#embed "../../templates/diagnostics/spec.unknown-type.md"
};
static const unsigned char t185[] = {
#embed "../../templates/diagnostics/spec.unknown-word.md"
};
static const unsigned char t186[] = {
#embed "../../templates/diagnostics/spec.unpaired-brace.md"
};
static const unsigned char t187[] = {
#embed "../../templates/diagnostics/spec.unquoted-string.md"
};
static const unsigned char t188[] = {
#embed "../../templates/diagnostics/spec.unreadable-reference.md"
};
static const unsigned char t189[] = {
#embed "../../templates/diagnostics/spec.unsafe-word.md"
};
static const unsigned char t190[] = {
#embed "../../templates/diagnostics/spec.unsatisfiable-schema.md"
};
static const unsigned char t191[] = {
#embed "../../templates/diagnostics/spec.unsupported-parameter.md"
};
static const unsigned char t192[] = {
#embed "../../templates/diagnostics/spec.unsupported-reference.md"
};
static const unsigned char t193[] = {
#embed "../../templates/diagnostics/spec.unsupported-security.md"
};
static const unsigned char t194[] = {
#embed "../../templates/diagnostics/spec.unsupported-version.md"
};
static const unsigned char t195[] = {
#embed "../../templates/diagnostics/spec.unusable-server.md"
};
static const unsigned char t196[] = {
#embed "../../templates/diagnostics/spec.unused-path-parameter.md"
};
static const unsigned char t197[] = {
#embed "../../templates/diagnostics/spec.wrong-keyword.md"
};
static const unsigned char t198[] = {
#embed "../../templates/diagnostics/spec.wrong-media-type.md"
};
static const unsigned char t199[] = {
#embed "../../templates/diagnostics/spec.wrong-reference.md"
};
static const unsigned char t200[] = {
#embed "../../templates/diagnostics/spec.wrong-server-variable.md"
};
static const unsigned char t201[] = {
#embed "../../templates/diagnostics/spec.wrong-style.md"
};
static const unsigned char t202[] = {
#embed "../../templates/diagnostics/spec.wrong-type.md"
};
static const unsigned char t203[] = {
#embed "../../templates/diagnostics/target.missing-key.md"
};
static const unsigned char t204[] = {
#embed "../../templates/diagnostics/target.missing-template.md"
};
static const unsigned char t205[] = {
#embed "../../templates/diagnostics/target.unknown-key.md"
};
static const unsigned char t206[] = {
#embed "../../templates/diagnostics/target.wrong-value.md"
};
static const unsigned char t207[] = {
#embed "../../templates/diagnostics/template.constant-condition.md"
};
static const unsigned char t208[] = {
#embed "../../templates/diagnostics/template.filter-argument.md"
};
static const unsigned char t209[] = {
#embed "../../templates/diagnostics/template.filter-input.md"
};
static const unsigned char t210[] = {
#embed "../../templates/diagnostics/template.include-context.md"
};
static const unsigned char t211[] = {
#embed "../../templates/diagnostics/template.include-cycle.md"
};
static const unsigned char t212[] = {
#embed "../../templates/diagnostics/template.invalid-encoding.md"
};
static const unsigned char t213[] = {
#embed "../../templates/diagnostics/template.limit-exceeded.md"
};
static const unsigned char t214[] = {
#embed "../../templates/diagnostics/template.missing-context.md"
};
static const unsigned char t215[] = {
#embed "../../templates/diagnostics/template.not-a-list.md"
};
static const unsigned char t216[] = {
#embed "../../templates/diagnostics/template.not-a-record.md"
};
static const unsigned char t217[] = {
#embed "../../templates/diagnostics/template.shadowed-name.md"
};
static const unsigned char t218[] = {
#embed "../../templates/diagnostics/template.syntax.md"
};
static const unsigned char t219[] = {
#embed "../../templates/diagnostics/template.unclosed-block.md"
};
static const unsigned char t220[] = {
#embed "../../templates/diagnostics/template.unescaped-value.md"
};
static const unsigned char t221[] = {
#embed "../../templates/diagnostics/template.unexpected-tag.md"
};
static const unsigned char t222[] = {
#embed "../../templates/diagnostics/template.unguarded-optional.md"
};
static const unsigned char t223[] = {
#embed "../../templates/diagnostics/template.unknown-context.md"
};
static const unsigned char t224[] = {
#embed "../../templates/diagnostics/template.unknown-filter.md"
};
static const unsigned char t225[] = {
#embed "../../templates/diagnostics/template.unknown-include.md"
};
static const unsigned char t226[] = {
#embed "../../templates/diagnostics/template.unknown-name.md"
};
static const unsigned char t227[] = {
#embed "../../templates/diagnostics/template.unknown-tag.md"
};
static const unsigned char t228[] = {
#embed "../../templates/diagnostics/template.unterminated-tag.md"
};
static const unsigned char t229[] = {
#embed "../../templates/diagnostics/template.unused-file.md"
};
static const unsigned char t230[] = {
#embed "../../templates/diagnostics/template.unwritable-value.md"
};
static const unsigned char t231[] = {
#embed "../../templates/diagnostics/template.value-mismatch.md"
};
static const unsigned char t232[] = {
#embed "../../templates/diagnostics/verify.broken-example.md"
};
static const unsigned char t233[] = {
#embed "../../templates/diagnostics/verify.no-scratch-folder.md"
};
static const unsigned char t234[] = {
#embed "../../templates/diagnostics/verify.skipped-example.md"
};
static const unsigned char t235[] = {
#embed "../../templates/diagnostics/verify.wrong-example.md"
};
static const unsigned char t236[] = {
#embed "../../templates/diagnostics/yaml.control-character.md"
};
static const unsigned char t237[] = {
#embed "../../templates/diagnostics/yaml.duplicate-key.md"
};
static const unsigned char t238[] = {
#embed "../../templates/diagnostics/yaml.empty-document.md"
};
static const unsigned char t239[] = {
#embed "../../templates/diagnostics/yaml.flow-collection.md"
};
static const unsigned char t240[] = {
#embed "../../templates/diagnostics/yaml.indentation.md"
};
static const unsigned char t241[] = {
#embed "../../templates/diagnostics/yaml.invalid-anchor.md"
};
static const unsigned char t242[] = {
#embed "../../templates/diagnostics/yaml.invalid-block-scalar.md"
};
static const unsigned char t243[] = {
#embed "../../templates/diagnostics/yaml.invalid-directive.md"
};
static const unsigned char t244[] = {
#embed "../../templates/diagnostics/yaml.invalid-escape.md"
};
static const unsigned char t245[] = {
#embed "../../templates/diagnostics/yaml.invalid-merge.md"
};
static const unsigned char t246[] = {
#embed "../../templates/diagnostics/yaml.invalid-tag.md"
};
static const unsigned char t247[] = {
#embed "../../templates/diagnostics/yaml.invalid-utf8.md"
};
static const unsigned char t248[] = {
#embed "../../templates/diagnostics/yaml.missing-colon.md"
};
static const unsigned char t249[] = {
#embed "../../templates/diagnostics/yaml.missing-value.md"
};
static const unsigned char t250[] = {
#embed "../../templates/diagnostics/yaml.multiple-documents.md"
};
static const unsigned char t251[] = {
#embed "../../templates/diagnostics/yaml.non-scalar-key.md"
};
static const unsigned char t252[] = {
#embed "../../templates/diagnostics/yaml.not-utf8.md"
};
static const unsigned char t253[] = {
#embed "../../templates/diagnostics/yaml.recursive-alias.md"
};
static const unsigned char t254[] = {
#embed "../../templates/diagnostics/yaml.reserved-character.md"
};
static const unsigned char t255[] = {
#embed "../../templates/diagnostics/yaml.syntax.md"
};
static const unsigned char t256[] = {
#embed "../../templates/diagnostics/yaml.tab-indentation.md"
};
static const unsigned char t257[] = {
#embed "../../templates/diagnostics/yaml.tag-mismatch.md"
};
static const unsigned char t258[] = {
#embed "../../templates/diagnostics/yaml.too-deep.md"
};
static const unsigned char t259[] = {
#embed "../../templates/diagnostics/yaml.too-large.md"
};
static const unsigned char t260[] = {
#embed "../../templates/diagnostics/yaml.too-many-nodes.md"
};
static const unsigned char t261[] = {
#embed "../../templates/diagnostics/yaml.trailing-content.md"
};
static const unsigned char t262[] = {
#embed "../../templates/diagnostics/yaml.unclosed-quote.md"
};
static const unsigned char t263[] = {
#embed "../../templates/diagnostics/yaml.undefined-alias.md"
};
static const unsigned char t264[] = {
#embed "../../templates/diagnostics/yaml.unexpected-colon.md"
};
static const unsigned char t265[] = {
#embed "../../templates/diagnostics/yaml.unknown-tag.md"
};
static const unsigned char t266[] = {
#embed "../../templates/languages/csharp/http.cs.tmpl"
};
static const unsigned char t267[] = {
#embed "../../templates/languages/csharp/language.yaml"
};
static const unsigned char t268[] = {
#embed "../../templates/languages/csharp/parts/argument.cs.tmpl"
};
static const unsigned char t269[] = {
#embed "../../templates/languages/csharp/parts/call.cs.tmpl"
};
static const unsigned char t270[] = {
#embed "../../templates/languages/csharp/parts/checks.cs.tmpl"
};
static const unsigned char t271[] = {
#embed "../../templates/languages/csharp/parts/client.cs.tmpl"
};
static const unsigned char t272[] = {
#embed "../../templates/languages/csharp/parts/content.cs.tmpl"
};
static const unsigned char t273[] = {
#embed "../../templates/languages/csharp/parts/object.cs.tmpl"
};
static const unsigned char t274[] = {
#embed "../../templates/languages/csharp/parts/outcome.cs.tmpl"
};
static const unsigned char t275[] = {
#embed "../../templates/languages/csharp/parts/reply.cs.tmpl"
};
static const unsigned char t276[] = {
#embed "../../templates/languages/csharp/parts/request.cs.tmpl"
};
static const unsigned char t277[] = {
#embed "../../templates/languages/csharp/parts/resource.cs.tmpl"
};
static const unsigned char t278[] = {
#embed "../../templates/languages/csharp/parts/response.cs.tmpl"
};
static const unsigned char t279[] = {
#embed "../../templates/languages/csharp/parts/value.cs.tmpl"
};
static const unsigned char t280[] = {
#embed "../../templates/languages/csharp/sdk.cs.tmpl"
};
static const unsigned char t281[] = {
#embed "../../templates/languages/csharp/sdk.resources.cs.tmpl"
};
static const unsigned char t282[] = {
#embed "../../templates/languages/csharp/snippets.yaml"
};
static const unsigned char t283[] = {
#embed "../../templates/languages/curl/http.sh.tmpl"
};
static const unsigned char t284[] = {
#embed "../../templates/languages/curl/language.yaml"
};
static const unsigned char t285[] = {
#embed "../../templates/languages/curl/parts/body.sh.tmpl"
};
static const unsigned char t286[] = {
#embed "../../templates/languages/curl/parts/credentials.sh.tmpl"
};
static const unsigned char t287[] = {
#embed "../../templates/languages/curl/snippets.yaml"
};
static const unsigned char t288[] = {
#embed "../../templates/languages/go/http.go.tmpl"
};
static const unsigned char t289[] = {
#embed "../../templates/languages/go/language.yaml"
};
static const unsigned char t290[] = {
#embed "../../templates/languages/go/parts/checks.go.tmpl"
};
static const unsigned char t291[] = {
#embed "../../templates/languages/go/parts/content.go.tmpl"
};
static const unsigned char t292[] = {
#embed "../../templates/languages/go/parts/headers.go.tmpl"
};
static const unsigned char t293[] = {
#embed "../../templates/languages/go/parts/imports.go.tmpl"
};
static const unsigned char t294[] = {
#embed "../../templates/languages/go/parts/output.go.tmpl"
};
static const unsigned char t295[] = {
#embed "../../templates/languages/go/parts/support.go.tmpl"
};
static const unsigned char t296[] = {
#embed "../../templates/languages/go/snippets.yaml"
};
static const unsigned char t297[] = {
#embed "../../templates/languages/java/http.java.tmpl"
};
static const unsigned char t298[] = {
#embed "../../templates/languages/java/language.yaml"
};
static const unsigned char t299[] = {
#embed "../../templates/languages/java/parts/checks.java.tmpl"
};
static const unsigned char t300[] = {
#embed "../../templates/languages/java/parts/headers.java.tmpl"
};
static const unsigned char t301[] = {
#embed "../../templates/languages/java/parts/imports.java.tmpl"
};
static const unsigned char t302[] = {
#embed "../../templates/languages/java/parts/output.java.tmpl"
};
static const unsigned char t303[] = {
#embed "../../templates/languages/java/snippets.yaml"
};
static const unsigned char t304[] = {
#embed "../../templates/languages/javascript/axios.mjs.tmpl"
};
static const unsigned char t305[] = {
#embed "../../templates/languages/javascript/http.mjs.tmpl"
};
static const unsigned char t306[] = {
#embed "../../templates/languages/javascript/language.yaml"
};
static const unsigned char t307[] = {
#embed "../../templates/languages/javascript/node.mjs.tmpl"
};
static const unsigned char t308[] = {
#embed "../../templates/languages/javascript/parts/body.mjs.tmpl"
};
static const unsigned char t309[] = {
#embed "../../templates/languages/javascript/parts/bytes.mjs.tmpl"
};
static const unsigned char t310[] = {
#embed "../../templates/languages/javascript/parts/call.mjs.tmpl"
};
static const unsigned char t311[] = {
#embed "../../templates/languages/javascript/parts/checks.mjs.tmpl"
};
static const unsigned char t312[] = {
#embed "../../templates/languages/javascript/parts/content.mjs.tmpl"
};
static const unsigned char t313[] = {
#embed "../../templates/languages/javascript/parts/failed.mjs.tmpl"
};
static const unsigned char t314[] = {
#embed "../../templates/languages/javascript/parts/form.mjs.tmpl"
};
static const unsigned char t315[] = {
#embed "../../templates/languages/javascript/parts/headers.mjs.tmpl"
};
static const unsigned char t316[] = {
#embed "../../templates/languages/javascript/parts/map.mjs.tmpl"
};
static const unsigned char t317[] = {
#embed "../../templates/languages/javascript/parts/output.mjs.tmpl"
};
static const unsigned char t318[] = {
#embed "../../templates/languages/javascript/parts/pairs.mjs.tmpl"
};
static const unsigned char t319[] = {
#embed "../../templates/languages/javascript/parts/plain.mjs.tmpl"
};
static const unsigned char t320[] = {
#embed "../../templates/languages/javascript/parts/printed.mjs.tmpl"
};
static const unsigned char t321[] = {
#embed "../../templates/languages/javascript/parts/reply.mjs.tmpl"
};
static const unsigned char t322[] = {
#embed "../../templates/languages/javascript/parts/require.mjs.tmpl"
};
static const unsigned char t323[] = {
#embed "../../templates/languages/javascript/parts/resource.mjs.tmpl"
};
static const unsigned char t324[] = {
#embed "../../templates/languages/javascript/parts/secrets.mjs.tmpl"
};
static const unsigned char t325[] = {
#embed "../../templates/languages/javascript/parts/url.mjs.tmpl"
};
static const unsigned char t326[] = {
#embed "../../templates/languages/javascript/parts/value.mjs.tmpl"
};
static const unsigned char t327[] = {
#embed "../../templates/languages/javascript/sdk.mjs.tmpl"
};
static const unsigned char t328[] = {
#embed "../../templates/languages/javascript/sdk.resources.mjs.tmpl"
};
static const unsigned char t329[] = {
#embed "../../templates/languages/javascript/snippets.yaml"
};
static const unsigned char t330[] = {
#embed "../../templates/languages/kotlin/snippets.yaml"
};
static const unsigned char t331[] = {
#embed "../../templates/languages/perl/http.pl.tmpl"
};
static const unsigned char t332[] = {
#embed "../../templates/languages/perl/language.yaml"
};
static const unsigned char t333[] = {
#embed "../../templates/languages/perl/parts/checks.pl.tmpl"
};
static const unsigned char t334[] = {
#embed "../../templates/languages/perl/parts/content.pl.tmpl"
};
static const unsigned char t335[] = {
#embed "../../templates/languages/perl/parts/headers.pl.tmpl"
};
static const unsigned char t336[] = {
#embed "../../templates/languages/perl/parts/output.pl.tmpl"
};
static const unsigned char t337[] = {
#embed "../../templates/languages/perl/snippets.yaml"
};
static const unsigned char t338[] = {
#embed "../../templates/languages/php/guzzle.php.tmpl"
};
static const unsigned char t339[] = {
#embed "../../templates/languages/php/http.php.tmpl"
};
static const unsigned char t340[] = {
#embed "../../templates/languages/php/language.yaml"
};
static const unsigned char t341[] = {
#embed "../../templates/languages/php/parts/answer.php.tmpl"
};
static const unsigned char t342[] = {
#embed "../../templates/languages/php/parts/argument.php.tmpl"
};
static const unsigned char t343[] = {
#embed "../../templates/languages/php/parts/call.php.tmpl"
};
static const unsigned char t344[] = {
#embed "../../templates/languages/php/parts/checks.php.tmpl"
};
static const unsigned char t345[] = {
#embed "../../templates/languages/php/parts/content.php.tmpl"
};
static const unsigned char t346[] = {
#embed "../../templates/languages/php/parts/decoding.php.tmpl"
};
static const unsigned char t347[] = {
#embed "../../templates/languages/php/parts/failed.php.tmpl"
};
static const unsigned char t348[] = {
#embed "../../templates/languages/php/parts/guzzle.php.tmpl"
};
static const unsigned char t349[] = {
#embed "../../templates/languages/php/parts/map.php.tmpl"
};
static const unsigned char t350[] = {
#embed "../../templates/languages/php/parts/options.php.tmpl"
};
static const unsigned char t351[] = {
#embed "../../templates/languages/php/parts/output.php.tmpl"
};
static const unsigned char t352[] = {
#embed "../../templates/languages/php/parts/printed.php.tmpl"
};
static const unsigned char t353[] = {
#embed "../../templates/languages/php/parts/query.php.tmpl"
};
static const unsigned char t354[] = {
#embed "../../templates/languages/php/parts/resource.php.tmpl"
};
static const unsigned char t355[] = {
#embed "../../templates/languages/php/parts/url.php.tmpl"
};
static const unsigned char t356[] = {
#embed "../../templates/languages/php/parts/value.php.tmpl"
};
static const unsigned char t357[] = {
#embed "../../templates/languages/php/sdk.php.tmpl"
};
static const unsigned char t358[] = {
#embed "../../templates/languages/php/sdk.resources.php.tmpl"
};
static const unsigned char t359[] = {
#embed "../../templates/languages/php/snippets.yaml"
};
static const unsigned char t360[] = {
#embed "../../templates/languages/php/streams.php.tmpl"
};
static const unsigned char t361[] = {
#embed "../../templates/languages/powershell/snippets.yaml"
};
static const unsigned char t362[] = {
#embed "../../templates/languages/python/http.py.tmpl"
};
static const unsigned char t363[] = {
#embed "../../templates/languages/python/language.yaml"
};
static const unsigned char t364[] = {
#embed "../../templates/languages/python/parts/argument.py.tmpl"
};
static const unsigned char t365[] = {
#embed "../../templates/languages/python/parts/authenticated.py.tmpl"
};
static const unsigned char t366[] = {
#embed "../../templates/languages/python/parts/besides.py.tmpl"
};
static const unsigned char t367[] = {
#embed "../../templates/languages/python/parts/call.py.tmpl"
};
static const unsigned char t368[] = {
#embed "../../templates/languages/python/parts/checks.py.tmpl"
};
static const unsigned char t369[] = {
#embed "../../templates/languages/python/parts/choices.py.tmpl"
};
static const unsigned char t370[] = {
#embed "../../templates/languages/python/parts/client.py.tmpl"
};
static const unsigned char t371[] = {
#embed "../../templates/languages/python/parts/configuration.py.tmpl"
};
static const unsigned char t372[] = {
#embed "../../templates/languages/python/parts/content.py.tmpl"
};
static const unsigned char t373[] = {
#embed "../../templates/languages/python/parts/fields.py.tmpl"
};
static const unsigned char t374[] = {
#embed "../../templates/languages/python/parts/function.py.tmpl"
};
static const unsigned char t375[] = {
#embed "../../templates/languages/python/parts/imports.py.tmpl"
};
static const unsigned char t376[] = {
#embed "../../templates/languages/python/parts/instance.py.tmpl"
};
static const unsigned char t377[] = {
#embed "../../templates/languages/python/parts/lines.py.tmpl"
};
static const unsigned char t378[] = {
#embed "../../templates/languages/python/parts/map.py.tmpl"
};
static const unsigned char t379[] = {
#embed "../../templates/languages/python/parts/modules.py.tmpl"
};
static const unsigned char t380[] = {
#embed "../../templates/languages/python/parts/named.py.tmpl"
};
static const unsigned char t381[] = {
#embed "../../templates/languages/python/parts/object.py.tmpl"
};
static const unsigned char t382[] = {
#embed "../../templates/languages/python/parts/opened.py.tmpl"
};
static const unsigned char t383[] = {
#embed "../../templates/languages/python/parts/options.py.tmpl"
};
static const unsigned char t384[] = {
#embed "../../templates/languages/python/parts/output.py.tmpl"
};
static const unsigned char t385[] = {
#embed "../../templates/languages/python/parts/place.py.tmpl"
};
static const unsigned char t386[] = {
#embed "../../templates/languages/python/parts/plain.py.tmpl"
};
static const unsigned char t387[] = {
#embed "../../templates/languages/python/parts/printed.py.tmpl"
};
static const unsigned char t388[] = {
#embed "../../templates/languages/python/parts/request.py.tmpl"
};
static const unsigned char t389[] = {
#embed "../../templates/languages/python/parts/resource.py.tmpl"
};
static const unsigned char t390[] = {
#embed "../../templates/languages/python/parts/secrets.py.tmpl"
};
static const unsigned char t391[] = {
#embed "../../templates/languages/python/parts/settings.py.tmpl"
};
static const unsigned char t392[] = {
#embed "../../templates/languages/python/parts/text.py.tmpl"
};
static const unsigned char t393[] = {
#embed "../../templates/languages/python/parts/value.py.tmpl"
};
static const unsigned char t394[] = {
#embed "../../templates/languages/python/parts/values.py.tmpl"
};
static const unsigned char t395[] = {
#embed "../../templates/languages/python/requests.py.tmpl"
};
static const unsigned char t396[] = {
#embed "../../templates/languages/python/sdk.checked.py.tmpl"
};
static const unsigned char t397[] = {
#embed "../../templates/languages/python/sdk.functions.py.tmpl"
};
static const unsigned char t398[] = {
#embed "../../templates/languages/python/sdk.py.tmpl"
};
static const unsigned char t399[] = {
#embed "../../templates/languages/python/sdk.resources.py.tmpl"
};
static const unsigned char t400[] = {
#embed "../../templates/languages/python/sdk.values.py.tmpl"
};
static const unsigned char t401[] = {
#embed "../../templates/languages/python/snippets.yaml"
};
static const unsigned char t402[] = {
#embed "../../templates/languages/ruby/faraday.rb.tmpl"
};
static const unsigned char t403[] = {
#embed "../../templates/languages/ruby/http.rb.tmpl"
};
static const unsigned char t404[] = {
#embed "../../templates/languages/ruby/language.yaml"
};
static const unsigned char t405[] = {
#embed "../../templates/languages/ruby/parts/argument.rb.tmpl"
};
static const unsigned char t406[] = {
#embed "../../templates/languages/ruby/parts/call.rb.tmpl"
};
static const unsigned char t407[] = {
#embed "../../templates/languages/ruby/parts/checks.rb.tmpl"
};
static const unsigned char t408[] = {
#embed "../../templates/languages/ruby/parts/client.rb.tmpl"
};
static const unsigned char t409[] = {
#embed "../../templates/languages/ruby/parts/encoder.rb.tmpl"
};
static const unsigned char t410[] = {
#embed "../../templates/languages/ruby/parts/faraday.rb.tmpl"
};
static const unsigned char t411[] = {
#embed "../../templates/languages/ruby/parts/map.rb.tmpl"
};
static const unsigned char t412[] = {
#embed "../../templates/languages/ruby/parts/names.rb.tmpl"
};
static const unsigned char t413[] = {
#embed "../../templates/languages/ruby/parts/output.rb.tmpl"
};
static const unsigned char t414[] = {
#embed "../../templates/languages/ruby/parts/query.rb.tmpl"
};
static const unsigned char t415[] = {
#embed "../../templates/languages/ruby/parts/request.rb.tmpl"
};
static const unsigned char t416[] = {
#embed "../../templates/languages/ruby/parts/resource.rb.tmpl"
};
static const unsigned char t417[] = {
#embed "../../templates/languages/ruby/parts/succeeded.rb.tmpl"
};
static const unsigned char t418[] = {
#embed "../../templates/languages/ruby/parts/url.rb.tmpl"
};
static const unsigned char t419[] = {
#embed "../../templates/languages/ruby/parts/value.rb.tmpl"
};
static const unsigned char t420[] = {
#embed "../../templates/languages/ruby/sdk.rb.tmpl"
};
static const unsigned char t421[] = {
#embed "../../templates/languages/ruby/sdk.resources.rb.tmpl"
};
static const unsigned char t422[] = {
#embed "../../templates/languages/ruby/snippets.yaml"
};
static const unsigned char t423[] = {
#embed "../../templates/languages/swift/client/APIAuthorization.swift"
};
static const unsigned char t424[] = {
#embed "../../templates/languages/swift/client/APIBody.swift"
};
static const unsigned char t425[] = {
#embed "../../templates/languages/swift/client/APICall.swift"
};
static const unsigned char t426[] = {
#embed "../../templates/languages/swift/client/APIConnection.swift"
};
static const unsigned char t427[] = {
#embed "../../templates/languages/swift/client/APIDates.swift"
};
static const unsigned char t428[] = {
#embed "../../templates/languages/swift/client/APIError.swift"
};
static const unsigned char t429[] = {
#embed "../../templates/languages/swift/client/APIJSON.swift"
};
static const unsigned char t430[] = {
#embed "../../templates/languages/swift/client/APIObject.swift"
};
static const unsigned char t431[] = {
#embed "../../templates/languages/swift/client/APIRequest.swift"
};
static const unsigned char t432[] = {
#embed "../../templates/languages/swift/client/APIRetries.swift"
};
static const unsigned char t433[] = {
#embed "../../templates/languages/swift/client/APITransport.swift"
};
static const unsigned char t434[] = {
#embed "../../templates/languages/swift/client/APIValues.swift"
};
static const unsigned char t435[] = {
#embed "../../templates/languages/swift/client/client.swift.tmpl"
};
static const unsigned char t436[] = {
#embed "../../templates/languages/swift/client/downloads/APIDownload.swift"
};
static const unsigned char t437[] = {
#embed "../../templates/languages/swift/client/extras/APIExtras.swift"
};
static const unsigned char t438[] = {
#embed "../../templates/languages/swift/client/files/APIFile.swift"
};
static const unsigned char t439[] = {
#embed "../../templates/languages/swift/client/forms/APIForm.swift"
};
static const unsigned char t440[] = {
#embed "../../templates/languages/swift/client/multipart/APIMultipart.swift"
};
static const unsigned char t441[] = {
#embed "../../templates/languages/swift/client/nulls/APINull.swift"
};
static const unsigned char t442[] = {
#embed "../../templates/languages/swift/client/objects/APIFields.swift"
};
static const unsigned char t443[] = {
#embed "../../templates/languages/swift/client/operations.swift.tmpl"
};
static const unsigned char t444[] = {
#embed "../../templates/languages/swift/client/pages/APIPages.swift"
};
static const unsigned char t445[] = {
#embed "../../templates/languages/swift/client/part.swift.tmpl"
};
static const unsigned char t446[] = {
#embed "../../templates/languages/swift/client/paths/APIPathText.swift"
};
static const unsigned char t447[] = {
#embed "../../templates/languages/swift/client/streams/APIStream.swift"
};
static const unsigned char t448[] = {
#embed "../../templates/languages/swift/client/types.swift.tmpl"
};
static const unsigned char t449[] = {
#embed "../../templates/languages/swift/http.swift.tmpl"
};
static const unsigned char t450[] = {
#embed "../../templates/languages/swift/language.yaml"
};
static const unsigned char t451[] = {
#embed "../../templates/languages/swift/parts/arguments.swift.tmpl"
};
static const unsigned char t452[] = {
#embed "../../templates/languages/swift/parts/checks.swift.tmpl"
};
static const unsigned char t453[] = {
#embed "../../templates/languages/swift/parts/encode.swift.tmpl"
};
static const unsigned char t454[] = {
#embed "../../templates/languages/swift/parts/receiver.swift.tmpl"
};
static const unsigned char t455[] = {
#embed "../../templates/languages/swift/parts/request.swift.tmpl"
};
static const unsigned char t456[] = {
#embed "../../templates/languages/swift/parts/response.swift.tmpl"
};
static const unsigned char t457[] = {
#embed "../../templates/languages/swift/parts/support.swift.tmpl"
};
static const unsigned char t458[] = {
#embed "../../templates/languages/swift/sdk.swift.tmpl"
};
static const unsigned char t459[] = {
#embed "../../templates/languages/swift/snippets.yaml"
};
static const unsigned char t460[] = {
#embed "../../templates/pages/asciidoc/example.adoc.tmpl"
};
static const unsigned char t461[] = {
#embed "../../templates/pages/asciidoc/examples.adoc.tmpl"
};
static const unsigned char t462[] = {
#embed "../../templates/pages/asciidoc/regions.yaml"
};
static const unsigned char t463[] = {
#embed "../../templates/pages/docusaurus/examples-http.mdx.tmpl"
};
static const unsigned char t464[] = {
#embed "../../templates/pages/docusaurus/examples-sdk.mdx.tmpl"
};
static const unsigned char t465[] = {
#embed "../../templates/pages/docusaurus/examples.mdx.tmpl"
};
static const unsigned char t466[] = {
#embed "../../templates/pages/docusaurus/index.mdx.tmpl"
};
static const unsigned char t467[] = {
#embed "../../templates/pages/docusaurus/page.mdx.tmpl"
};
static const unsigned char t468[] = {
#embed "../../templates/pages/docusaurus/sections.mdx.tmpl"
};
static const unsigned char t469[] = {
#embed "../../templates/pages/docusaurus/target.yaml"
};
static const unsigned char t470[] = {
#embed "../../templates/pages/github/examples-http.md.tmpl"
};
static const unsigned char t471[] = {
#embed "../../templates/pages/github/examples-sdk.md.tmpl"
};
static const unsigned char t472[] = {
#embed "../../templates/pages/github/examples.md.tmpl"
};
static const unsigned char t473[] = {
#embed "../../templates/pages/github/index.md.tmpl"
};
static const unsigned char t474[] = {
#embed "../../templates/pages/github/page.md.tmpl"
};
static const unsigned char t475[] = {
#embed "../../templates/pages/github/sections.md.tmpl"
};
static const unsigned char t476[] = {
#embed "../../templates/pages/github/target.yaml"
};
static const unsigned char t477[] = {
#embed "../../templates/pages/html/example.html.tmpl"
};
static const unsigned char t478[] = {
#embed "../../templates/pages/html/examples.html.tmpl"
};
static const unsigned char t479[] = {
#embed "../../templates/pages/html/regions.yaml"
};
static const unsigned char t480[] = {
#embed "../../templates/pages/mdx/examples-http.mdx.tmpl"
};
static const unsigned char t481[] = {
#embed "../../templates/pages/mdx/examples-sdk.mdx.tmpl"
};
static const unsigned char t482[] = {
#embed "../../templates/pages/mdx/examples.mdx.tmpl"
};
static const unsigned char t483[] = {
#embed "../../templates/pages/mdx/regions.yaml"
};
static const unsigned char t484[] = {
#embed "../../templates/pages/mdx/sections.mdx.tmpl"
};
static const unsigned char t485[] = {
#embed "../../templates/pages/mintlify/examples-http.mdx.tmpl"
};
static const unsigned char t486[] = {
#embed "../../templates/pages/mintlify/examples-sdk.mdx.tmpl"
};
static const unsigned char t487[] = {
#embed "../../templates/pages/mintlify/examples.mdx.tmpl"
};
static const unsigned char t488[] = {
#embed "../../templates/pages/mintlify/index.mdx.tmpl"
};
static const unsigned char t489[] = {
#embed "../../templates/pages/mintlify/page.mdx.tmpl"
};
static const unsigned char t490[] = {
#embed "../../templates/pages/mintlify/sections.mdx.tmpl"
};
static const unsigned char t491[] = {
#embed "../../templates/pages/mintlify/target.yaml"
};
static const unsigned char t492[] = {
#embed "../../templates/pages/mkdocs-material/examples-http.md.tmpl"
};
static const unsigned char t493[] = {
#embed "../../templates/pages/mkdocs-material/examples-sdk.md.tmpl"
};
static const unsigned char t494[] = {
#embed "../../templates/pages/mkdocs-material/examples.md.tmpl"
};
static const unsigned char t495[] = {
#embed "../../templates/pages/mkdocs-material/index.md.tmpl"
};
static const unsigned char t496[] = {
#embed "../../templates/pages/mkdocs-material/page.md.tmpl"
};
static const unsigned char t497[] = {
#embed "../../templates/pages/mkdocs-material/sections.md.tmpl"
};
static const unsigned char t498[] = {
#embed "../../templates/pages/mkdocs-material/target.yaml"
};
static const unsigned char t499[] = {
#embed "../../templates/pages/restructuredtext/example.rst.tmpl"
};
static const unsigned char t500[] = {
#embed "../../templates/pages/restructuredtext/examples.rst.tmpl"
};
static const unsigned char t501[] = {
#embed "../../templates/pages/restructuredtext/regions.yaml"
};
static const unsigned char t502[] = {
#embed "../../templates/pages/shared/after-examples.md.tmpl"
};
static const unsigned char t503[] = {
#embed "../../templates/pages/shared/authentication.md.tmpl"
};
static const unsigned char t504[] = {
#embed "../../templates/pages/shared/before-examples.md.tmpl"
};
static const unsigned char t505[] = {
#embed "../../templates/pages/shared/body.md.tmpl"
};
static const unsigned char t506[] = {
#embed "../../templates/pages/shared/closing.md.tmpl"
};
static const unsigned char t507[] = {
#embed "../../templates/pages/shared/description.md.tmpl"
};
static const unsigned char t508[] = {
#embed "../../templates/pages/shared/errors.md.tmpl"
};
static const unsigned char t509[] = {
#embed "../../templates/pages/shared/example.md.tmpl"
};
static const unsigned char t510[] = {
#embed "../../templates/pages/shared/field-description.md.tmpl"
};
static const unsigned char t511[] = {
#embed "../../templates/pages/shared/front-matter.md.tmpl"
};
static const unsigned char t512[] = {
#embed "../../templates/pages/shared/http-heading.md.tmpl"
};
static const unsigned char t513[] = {
#embed "../../templates/pages/shared/index-front-matter.md.tmpl"
};
static const unsigned char t514[] = {
#embed "../../templates/pages/shared/index.md.tmpl"
};
static const unsigned char t515[] = {
#embed "../../templates/pages/shared/listing.md.tmpl"
};
static const unsigned char t516[] = {
#embed "../../templates/pages/shared/meanings.md.tmpl"
};
static const unsigned char t517[] = {
#embed "../../templates/pages/shared/needs.md.tmpl"
};
static const unsigned char t518[] = {
#embed "../../templates/pages/shared/package.md.tmpl"
};
static const unsigned char t519[] = {
#embed "../../templates/pages/shared/parameters.md.tmpl"
};
static const unsigned char t520[] = {
#embed "../../templates/pages/shared/request.md.tmpl"
};
static const unsigned char t521[] = {
#embed "../../templates/pages/shared/responses.md.tmpl"
};
static const unsigned char t522[] = {
#embed "../../templates/pages/shared/run.md.tmpl"
};
static const unsigned char t523[] = {
#embed "../../templates/pages/shared/scheme.md.tmpl"
};
static const unsigned char t524[] = {
#embed "../../templates/pages/shared/sdk-heading.md.tmpl"
};
static const unsigned char t525[] = {
#embed "../../templates/pages/shared/title.md.tmpl"
};
static const unsigned char t526[] = {
#embed "../../templates/pages/shared/titled-front-matter.md.tmpl"
};
static const unsigned char t527[] = {
#embed "../../templates/pages/shared/titled-index.md.tmpl"
};
static const unsigned char t528[] = {
#embed "../../templates/pages/shared/usage.md.tmpl"
};
static const unsigned char t529[] = {
#embed "../../templates/pages/starlight/examples-http.mdx.tmpl"
};
static const unsigned char t530[] = {
#embed "../../templates/pages/starlight/examples-sdk.mdx.tmpl"
};
static const unsigned char t531[] = {
#embed "../../templates/pages/starlight/examples.mdx.tmpl"
};
static const unsigned char t532[] = {
#embed "../../templates/pages/starlight/index.mdx.tmpl"
};
static const unsigned char t533[] = {
#embed "../../templates/pages/starlight/page.mdx.tmpl"
};
static const unsigned char t534[] = {
#embed "../../templates/pages/starlight/sections.mdx.tmpl"
};
static const unsigned char t535[] = {
#embed "../../templates/pages/starlight/target.yaml"
};
static const unsigned char t536[] = {
#embed "../../templates/pages/vitepress/examples-http.md.tmpl"
};
static const unsigned char t537[] = {
#embed "../../templates/pages/vitepress/examples-sdk.md.tmpl"
};
static const unsigned char t538[] = {
#embed "../../templates/pages/vitepress/examples.md.tmpl"
};
static const unsigned char t539[] = {
#embed "../../templates/pages/vitepress/index.md.tmpl"
};
static const unsigned char t540[] = {
#embed "../../templates/pages/vitepress/page.md.tmpl"
};
static const unsigned char t541[] = {
#embed "../../templates/pages/vitepress/sections.md.tmpl"
};
static const unsigned char t542[] = {
#embed "../../templates/pages/vitepress/target.yaml"
};
static const unsigned char t543[] = {
#embed "../../templates/pages/vuepress/examples-http.md.tmpl"
};
static const unsigned char t544[] = {
#embed "../../templates/pages/vuepress/examples-sdk.md.tmpl"
};
static const unsigned char t545[] = {
#embed "../../templates/pages/vuepress/examples.md.tmpl"
};
static const unsigned char t546[] = {
#embed "../../templates/pages/vuepress/index.md.tmpl"
};
static const unsigned char t547[] = {
#embed "../../templates/pages/vuepress/page.md.tmpl"
};
static const unsigned char t548[] = {
#embed "../../templates/pages/vuepress/sections.md.tmpl"
};
static const unsigned char t549[] = {
#embed "../../templates/pages/vuepress/target.yaml"
};

static const struct embedded_template list[] = {
    {"diagnostics/client.no-operations.md", t0, sizeof t0},
    {"diagnostics/client.operations-left-out.md", t1, sizeof t1},
    {"diagnostics/client.same-name.md", t2, sizeof t2},
    {"diagnostics/client.unknown-page-parameter.md", t3, sizeof t3},
    {"diagnostics/example.invalid-sample.md", t4, sizeof t4},
    {"diagnostics/example.refused-request.md", t5, sizeof t5},
    {"diagnostics/example.unknown-package-style.md", t6, sizeof t6},
    {"diagnostics/example.unsendable-request.md", t7, sizeof t7},
    {"diagnostics/example.unwritable-content.md", t8, sizeof t8},
    {"diagnostics/expectation.missing-key.md", t9, sizeof t9},
    {"diagnostics/expectation.unexpected-pass.md", t10, sizeof t10},
    {"diagnostics/expectation.unknown-key.md", t11, sizeof t11},
    {"diagnostics/expectation.unknown-situation.md", t12, sizeof t12},
    {"diagnostics/expectation.wrong-value.md", t13, sizeof t13},
    {"diagnostics/file.is-folder.md", t14, sizeof t14},
    {"diagnostics/file.outside-root.md", t15, sizeof t15},
    {"diagnostics/file.too-large.md", t16, sizeof t16},
    {"diagnostics/file.unreadable.md", t17, sizeof t17},
    {"diagnostics/generated.missing.md", t18, sizeof t18},
    {"diagnostics/generated.obsolete.md", t19, sizeof t19},
    {"diagnostics/generated.stale.md", t20, sizeof t20},
    {"diagnostics/json.comment.md", t21, sizeof t21},
    {"diagnostics/json.control-character.md", t22, sizeof t22},
    {"diagnostics/json.invalid-escape.md", t23, sizeof t23},
    {"diagnostics/json.invalid-number.md", t24, sizeof t24},
    {"diagnostics/json.lone-surrogate.md", t25, sizeof t25},
    {"diagnostics/json.missing-colon.md", t26, sizeof t26},
    {"diagnostics/json.missing-comma.md", t27, sizeof t27},
    {"diagnostics/json.single-quote.md", t28, sizeof t28},
    {"diagnostics/json.trailing-comma.md", t29, sizeof t29},
    {"diagnostics/json.trailing-content.md", t30, sizeof t30},
    {"diagnostics/json.unclosed-collection.md", t31, sizeof t31},
    {"diagnostics/json.unclosed-string.md", t32, sizeof t32},
    {"diagnostics/json.unexpected-character.md", t33, sizeof t33},
    {"diagnostics/json.unexpected-end.md", t34, sizeof t34},
    {"diagnostics/json.unknown-word.md", t35, sizeof t35},
    {"diagnostics/json.unquoted-key.md", t36, sizeof t36},
    {"diagnostics/language.missing-key.md", t37, sizeof t37},
    {"diagnostics/language.unknown-key.md", t38, sizeof t38},
    {"diagnostics/language.unknown.md", t39, sizeof t39},
    {"diagnostics/language.wrong-value.md", t40, sizeof t40},
    {"diagnostics/option.empty-selection.md", t41, sizeof t41},
    {"diagnostics/option.unknown-method.md", t42, sizeof t42},
    {"diagnostics/option.unknown-operation.md", t43, sizeof t43},
    {"diagnostics/option.unknown-path.md", t44, sizeof t44},
    {"diagnostics/option.unknown-tag.md", t45, sizeof t45},
    {"diagnostics/option.unknown-target.md", t46, sizeof t46},
    {"diagnostics/option.unknown-variant.md", t47, sizeof t47},
    {"diagnostics/output.not-a-file.md", t48, sizeof t48},
    {"diagnostics/output.not-a-folder.md", t49, sizeof t49},
    {"diagnostics/output.too-large.md", t50, sizeof t50},
    {"diagnostics/output.unwritable.md", t51, sizeof t51},
    {"diagnostics/overlay.costly-target.md", t52, sizeof t52},
    {"diagnostics/overlay.invalid-target.md", t53, sizeof t53},
    {"diagnostics/overlay.missing-key.md", t54, sizeof t54},
    {"diagnostics/overlay.no-effect.md", t55, sizeof t55},
    {"diagnostics/overlay.no-match.md", t56, sizeof t56},
    {"diagnostics/overlay.not-an-overlay.md", t57, sizeof t57},
    {"diagnostics/overlay.unknown-key.md", t58, sizeof t58},
    {"diagnostics/overlay.unsupported-version.md", t59, sizeof t59},
    {"diagnostics/overlay.wrong-update.md", t60, sizeof t60},
    {"diagnostics/page.broken-line.md", t61, sizeof t61},
    {"diagnostics/page.character-literal.md", t62, sizeof t62},
    {"diagnostics/page.credential-argument.md", t63, sizeof t63},
    {"diagnostics/page.credential-name.md", t64, sizeof t64},
    {"diagnostics/page.deprecated-operation.md", t65, sizeof t65},
    {"diagnostics/page.empty-tab.md", t66, sizeof t66},
    {"diagnostics/page.encoded-line-break.md", t67, sizeof t67},
    {"diagnostics/page.fence-language.md", t68, sizeof t68},
    {"diagnostics/page.final-newline.md", t69, sizeof t69},
    {"diagnostics/page.hidden-output.md", t70, sizeof t70},
    {"diagnostics/page.hidden-tab.md", t71, sizeof t71},
    {"diagnostics/page.invalid-basic-sample.md", t72, sizeof t72},
    {"diagnostics/page.invalid-body.md", t73, sizeof t73},
    {"diagnostics/page.invalid-ignore.md", t74, sizeof t74},
    {"diagnostics/page.invalid-json.md", t75, sizeof t75},
    {"diagnostics/page.invalid-response.md", t76, sizeof t76},
    {"diagnostics/page.invalid-value.md", t77, sizeof t77},
    {"diagnostics/page.lifetime.md", t78, sizeof t78},
    {"diagnostics/page.literal-credential.md", t79, sizeof t79},
    {"diagnostics/page.missing-brackets.md", t80, sizeof t80},
    {"diagnostics/page.missing-credentials.md", t81, sizeof t81},
    {"diagnostics/page.missing-loading.md", t82, sizeof t82},
    {"diagnostics/page.missing-opening.md", t83, sizeof t83},
    {"diagnostics/page.missing-parameter-text.md", t84, sizeof t84},
    {"diagnostics/page.missing-parameter.md", t85, sizeof t85},
    {"diagnostics/page.missing-status.md", t86, sizeof t86},
    {"diagnostics/page.no-entry-point.md", t87, sizeof t87},
    {"diagnostics/page.other-language.md", t88, sizeof t88},
    {"diagnostics/page.other-operation.md", t89, sizeof t89},
    {"diagnostics/page.parameter-table.md", t90, sizeof t90},
    {"diagnostics/page.placeholder-name.md", t91, sizeof t91},
    {"diagnostics/page.quoted-variable.md", t92, sizeof t92},
    {"diagnostics/page.silent-error.md", t93, sizeof t93},
    {"diagnostics/page.swallowed-fence.md", t94, sizeof t94},
    {"diagnostics/page.unclosed-fence.md", t95, sizeof t95},
    {"diagnostics/page.undeclared-variable.md", t96, sizeof t96},
    {"diagnostics/page.undefined-name.md", t97, sizeof t97},
    {"diagnostics/page.unknown-member.md", t98, sizeof t98},
    {"diagnostics/page.unknown-method.md", t99, sizeof t99},
    {"diagnostics/page.unknown-parameter.md", t100, sizeof t100},
    {"diagnostics/page.unknown-request.md", t101, sizeof t101},
    {"diagnostics/page.unknown-server.md", t102, sizeof t102},
    {"diagnostics/page.unknown-status.md", t103, sizeof t103},
    {"diagnostics/page.unquoted-url.md", t104, sizeof t104},
    {"diagnostics/page.unused-ignore.md", t105, sizeof t105},
    {"diagnostics/page.unverified-certificate.md", t106, sizeof t106},
    {"diagnostics/page.wrong-content-type.md", t107, sizeof t107},
    {"diagnostics/page.wrong-credentials.md", t108, sizeof t108},
    {"diagnostics/page.wrong-method.md", t109, sizeof t109},
    {"diagnostics/page.wrong-request-line.md", t110, sizeof t110},
    {"diagnostics/project.misplaced-key.md", t111, sizeof t111},
    {"diagnostics/project.missing-key.md", t112, sizeof t112},
    {"diagnostics/project.other-document.md", t113, sizeof t113},
    {"diagnostics/project.same-output.md", t114, sizeof t114},
    {"diagnostics/project.unknown-key.md", t115, sizeof t115},
    {"diagnostics/project.unknown-operation.md", t116, sizeof t116},
    {"diagnostics/project.unknown-place.md", t117, sizeof t117},
    {"diagnostics/project.wrong-value.md", t118, sizeof t118},
    {"diagnostics/region.ambiguous-operation.md", t119, sizeof t119},
    {"diagnostics/region.edited.md", t120, sizeof t120},
    {"diagnostics/region.faulty-operation.md", t121, sizeof t121},
    {"diagnostics/region.missing-attribute.md", t122, sizeof t122},
    {"diagnostics/region.missing-operation.md", t123, sizeof t123},
    {"diagnostics/region.missing-template.md", t124, sizeof t124},
    {"diagnostics/region.nested.md", t125, sizeof t125},
    {"diagnostics/region.no-example.md", t126, sizeof t126},
    {"diagnostics/region.not-text.md", t127, sizeof t127},
    {"diagnostics/region.stale.md", t128, sizeof t128},
    {"diagnostics/region.syntax.md", t129, sizeof t129},
    {"diagnostics/region.unclosed.md", t130, sizeof t130},
    {"diagnostics/region.unexpected-end.md", t131, sizeof t131},
    {"diagnostics/region.unknown-attribute.md", t132, sizeof t132},
    {"diagnostics/region.unknown-operation.md", t133, sizeof t133},
    {"diagnostics/region.unknown-value.md", t134, sizeof t134},
    {"diagnostics/region.unknown-word.md", t135, sizeof t135},
    {"diagnostics/region.wrong-target.md", t136, sizeof t136},
    {"diagnostics/spec.ambiguous-path.md", t137, sizeof t137},
    {"diagnostics/spec.circular-tags.md", t138, sizeof t138},
    {"diagnostics/spec.closed-part.md", t139, sizeof t139},
    {"diagnostics/spec.component-name.md", t140, sizeof t140},
    {"diagnostics/spec.conflicting-keys.md", t141, sizeof t141},
    {"diagnostics/spec.conflicting-parameters.md", t142, sizeof t142},
    {"diagnostics/spec.dangling-mapping.md", t143, sizeof t143},
    {"diagnostics/spec.dangling-reference.md", t144, sizeof t144},
    {"diagnostics/spec.duplicate-operation-id.md", t145, sizeof t145},
    {"diagnostics/spec.duplicate-parameter.md", t146, sizeof t146},
    {"diagnostics/spec.duplicate-tag.md", t147, sizeof t147},
    {"diagnostics/spec.empty-responses.md", t148, sizeof t148},
    {"diagnostics/spec.fragment-in-path.md", t149, sizeof t149},
    {"diagnostics/spec.ignored-header.md", t150, sizeof t150},
    {"diagnostics/spec.ignored-key.md", t151, sizeof t151},
    {"diagnostics/spec.incomplete-pages.md", t152, sizeof t152},
    {"diagnostics/spec.invalid-example.md", t153, sizeof t153},
    {"diagnostics/spec.invalid-method.md", t154, sizeof t154},
    {"diagnostics/spec.invalid-pattern.md", t155, sizeof t155},
    {"diagnostics/spec.missing-key.md", t156, sizeof t156},
    {"diagnostics/spec.missing-operation-id.md", t157, sizeof t157},
    {"diagnostics/spec.newer-key.md", t158, sizeof t158},
    {"diagnostics/spec.no-operations.md", t159, sizeof t159},
    {"diagnostics/spec.not-a-document.md", t160, sizeof t160},
    {"diagnostics/spec.operation-left-out.md", t161, sizeof t161},
    {"diagnostics/spec.optional-path-parameter.md", t162, sizeof t162},
    {"diagnostics/spec.other-dialect.md", t163, sizeof t163},
    {"diagnostics/spec.parameter-content.md", t164, sizeof t164},
    {"diagnostics/spec.path-without-slash.md", t165, sizeof t165},
    {"diagnostics/spec.query-in-path.md", t166, sizeof t166},
    {"diagnostics/spec.reference-chain.md", t167, sizeof t167},
    {"diagnostics/spec.reference-cycle.md", t168, sizeof t168},
    {"diagnostics/spec.repeated-path-parameter.md", t169, sizeof t169},
    {"diagnostics/spec.repeated-value.md", t170, sizeof t170},
    {"diagnostics/spec.scattered-prints.md", t171, sizeof t171},
    {"diagnostics/spec.undeclared-path-parameter.md", t172, sizeof t172},
    {"diagnostics/spec.unknown-auth-scheme.md", t173, sizeof t173},
    {"diagnostics/spec.unknown-field.md", t174, sizeof t174},
    {"diagnostics/spec.unknown-key.md", t175, sizeof t175},
    {"diagnostics/spec.unknown-link.md", t176, sizeof t176},
    {"diagnostics/spec.unknown-required.md", t177, sizeof t177},
    {"diagnostics/spec.unknown-scope.md", t178, sizeof t178},
    {"diagnostics/spec.unknown-sdk-name.md", t179, sizeof t179},
    {"diagnostics/spec.unknown-security-scheme.md", t180, sizeof t180},
    {"diagnostics/spec.unknown-server-variable.md", t181, sizeof t181},
    {"diagnostics/spec.unknown-status.md", t182, sizeof t182},
    {"diagnostics/spec.unknown-tag.md", t183, sizeof t183},
    {"diagnostics/spec.unknown-type.md", t184, sizeof t184},
    {"diagnostics/spec.unknown-word.md", t185, sizeof t185},
    {"diagnostics/spec.unpaired-brace.md", t186, sizeof t186},
    {"diagnostics/spec.unquoted-string.md", t187, sizeof t187},
    {"diagnostics/spec.unreadable-reference.md", t188, sizeof t188},
    {"diagnostics/spec.unsafe-word.md", t189, sizeof t189},
    {"diagnostics/spec.unsatisfiable-schema.md", t190, sizeof t190},
    {"diagnostics/spec.unsupported-parameter.md", t191, sizeof t191},
    {"diagnostics/spec.unsupported-reference.md", t192, sizeof t192},
    {"diagnostics/spec.unsupported-security.md", t193, sizeof t193},
    {"diagnostics/spec.unsupported-version.md", t194, sizeof t194},
    {"diagnostics/spec.unusable-server.md", t195, sizeof t195},
    {"diagnostics/spec.unused-path-parameter.md", t196, sizeof t196},
    {"diagnostics/spec.wrong-keyword.md", t197, sizeof t197},
    {"diagnostics/spec.wrong-media-type.md", t198, sizeof t198},
    {"diagnostics/spec.wrong-reference.md", t199, sizeof t199},
    {"diagnostics/spec.wrong-server-variable.md", t200, sizeof t200},
    {"diagnostics/spec.wrong-style.md", t201, sizeof t201},
    {"diagnostics/spec.wrong-type.md", t202, sizeof t202},
    {"diagnostics/target.missing-key.md", t203, sizeof t203},
    {"diagnostics/target.missing-template.md", t204, sizeof t204},
    {"diagnostics/target.unknown-key.md", t205, sizeof t205},
    {"diagnostics/target.wrong-value.md", t206, sizeof t206},
    {"diagnostics/template.constant-condition.md", t207, sizeof t207},
    {"diagnostics/template.filter-argument.md", t208, sizeof t208},
    {"diagnostics/template.filter-input.md", t209, sizeof t209},
    {"diagnostics/template.include-context.md", t210, sizeof t210},
    {"diagnostics/template.include-cycle.md", t211, sizeof t211},
    {"diagnostics/template.invalid-encoding.md", t212, sizeof t212},
    {"diagnostics/template.limit-exceeded.md", t213, sizeof t213},
    {"diagnostics/template.missing-context.md", t214, sizeof t214},
    {"diagnostics/template.not-a-list.md", t215, sizeof t215},
    {"diagnostics/template.not-a-record.md", t216, sizeof t216},
    {"diagnostics/template.shadowed-name.md", t217, sizeof t217},
    {"diagnostics/template.syntax.md", t218, sizeof t218},
    {"diagnostics/template.unclosed-block.md", t219, sizeof t219},
    {"diagnostics/template.unescaped-value.md", t220, sizeof t220},
    {"diagnostics/template.unexpected-tag.md", t221, sizeof t221},
    {"diagnostics/template.unguarded-optional.md", t222, sizeof t222},
    {"diagnostics/template.unknown-context.md", t223, sizeof t223},
    {"diagnostics/template.unknown-filter.md", t224, sizeof t224},
    {"diagnostics/template.unknown-include.md", t225, sizeof t225},
    {"diagnostics/template.unknown-name.md", t226, sizeof t226},
    {"diagnostics/template.unknown-tag.md", t227, sizeof t227},
    {"diagnostics/template.unterminated-tag.md", t228, sizeof t228},
    {"diagnostics/template.unused-file.md", t229, sizeof t229},
    {"diagnostics/template.unwritable-value.md", t230, sizeof t230},
    {"diagnostics/template.value-mismatch.md", t231, sizeof t231},
    {"diagnostics/verify.broken-example.md", t232, sizeof t232},
    {"diagnostics/verify.no-scratch-folder.md", t233, sizeof t233},
    {"diagnostics/verify.skipped-example.md", t234, sizeof t234},
    {"diagnostics/verify.wrong-example.md", t235, sizeof t235},
    {"diagnostics/yaml.control-character.md", t236, sizeof t236},
    {"diagnostics/yaml.duplicate-key.md", t237, sizeof t237},
    {"diagnostics/yaml.empty-document.md", t238, sizeof t238},
    {"diagnostics/yaml.flow-collection.md", t239, sizeof t239},
    {"diagnostics/yaml.indentation.md", t240, sizeof t240},
    {"diagnostics/yaml.invalid-anchor.md", t241, sizeof t241},
    {"diagnostics/yaml.invalid-block-scalar.md", t242, sizeof t242},
    {"diagnostics/yaml.invalid-directive.md", t243, sizeof t243},
    {"diagnostics/yaml.invalid-escape.md", t244, sizeof t244},
    {"diagnostics/yaml.invalid-merge.md", t245, sizeof t245},
    {"diagnostics/yaml.invalid-tag.md", t246, sizeof t246},
    {"diagnostics/yaml.invalid-utf8.md", t247, sizeof t247},
    {"diagnostics/yaml.missing-colon.md", t248, sizeof t248},
    {"diagnostics/yaml.missing-value.md", t249, sizeof t249},
    {"diagnostics/yaml.multiple-documents.md", t250, sizeof t250},
    {"diagnostics/yaml.non-scalar-key.md", t251, sizeof t251},
    {"diagnostics/yaml.not-utf8.md", t252, sizeof t252},
    {"diagnostics/yaml.recursive-alias.md", t253, sizeof t253},
    {"diagnostics/yaml.reserved-character.md", t254, sizeof t254},
    {"diagnostics/yaml.syntax.md", t255, sizeof t255},
    {"diagnostics/yaml.tab-indentation.md", t256, sizeof t256},
    {"diagnostics/yaml.tag-mismatch.md", t257, sizeof t257},
    {"diagnostics/yaml.too-deep.md", t258, sizeof t258},
    {"diagnostics/yaml.too-large.md", t259, sizeof t259},
    {"diagnostics/yaml.too-many-nodes.md", t260, sizeof t260},
    {"diagnostics/yaml.trailing-content.md", t261, sizeof t261},
    {"diagnostics/yaml.unclosed-quote.md", t262, sizeof t262},
    {"diagnostics/yaml.undefined-alias.md", t263, sizeof t263},
    {"diagnostics/yaml.unexpected-colon.md", t264, sizeof t264},
    {"diagnostics/yaml.unknown-tag.md", t265, sizeof t265},
    {"languages/csharp/http.cs.tmpl", t266, sizeof t266},
    {"languages/csharp/language.yaml", t267, sizeof t267},
    {"languages/csharp/parts/argument.cs.tmpl", t268, sizeof t268},
    {"languages/csharp/parts/call.cs.tmpl", t269, sizeof t269},
    {"languages/csharp/parts/checks.cs.tmpl", t270, sizeof t270},
    {"languages/csharp/parts/client.cs.tmpl", t271, sizeof t271},
    {"languages/csharp/parts/content.cs.tmpl", t272, sizeof t272},
    {"languages/csharp/parts/object.cs.tmpl", t273, sizeof t273},
    {"languages/csharp/parts/outcome.cs.tmpl", t274, sizeof t274},
    {"languages/csharp/parts/reply.cs.tmpl", t275, sizeof t275},
    {"languages/csharp/parts/request.cs.tmpl", t276, sizeof t276},
    {"languages/csharp/parts/resource.cs.tmpl", t277, sizeof t277},
    {"languages/csharp/parts/response.cs.tmpl", t278, sizeof t278},
    {"languages/csharp/parts/value.cs.tmpl", t279, sizeof t279},
    {"languages/csharp/sdk.cs.tmpl", t280, sizeof t280},
    {"languages/csharp/sdk.resources.cs.tmpl", t281, sizeof t281},
    {"languages/csharp/snippets.yaml", t282, sizeof t282},
    {"languages/curl/http.sh.tmpl", t283, sizeof t283},
    {"languages/curl/language.yaml", t284, sizeof t284},
    {"languages/curl/parts/body.sh.tmpl", t285, sizeof t285},
    {"languages/curl/parts/credentials.sh.tmpl", t286, sizeof t286},
    {"languages/curl/snippets.yaml", t287, sizeof t287},
    {"languages/go/http.go.tmpl", t288, sizeof t288},
    {"languages/go/language.yaml", t289, sizeof t289},
    {"languages/go/parts/checks.go.tmpl", t290, sizeof t290},
    {"languages/go/parts/content.go.tmpl", t291, sizeof t291},
    {"languages/go/parts/headers.go.tmpl", t292, sizeof t292},
    {"languages/go/parts/imports.go.tmpl", t293, sizeof t293},
    {"languages/go/parts/output.go.tmpl", t294, sizeof t294},
    {"languages/go/parts/support.go.tmpl", t295, sizeof t295},
    {"languages/go/snippets.yaml", t296, sizeof t296},
    {"languages/java/http.java.tmpl", t297, sizeof t297},
    {"languages/java/language.yaml", t298, sizeof t298},
    {"languages/java/parts/checks.java.tmpl", t299, sizeof t299},
    {"languages/java/parts/headers.java.tmpl", t300, sizeof t300},
    {"languages/java/parts/imports.java.tmpl", t301, sizeof t301},
    {"languages/java/parts/output.java.tmpl", t302, sizeof t302},
    {"languages/java/snippets.yaml", t303, sizeof t303},
    {"languages/javascript/axios.mjs.tmpl", t304, sizeof t304},
    {"languages/javascript/http.mjs.tmpl", t305, sizeof t305},
    {"languages/javascript/language.yaml", t306, sizeof t306},
    {"languages/javascript/node.mjs.tmpl", t307, sizeof t307},
    {"languages/javascript/parts/body.mjs.tmpl", t308, sizeof t308},
    {"languages/javascript/parts/bytes.mjs.tmpl", t309, sizeof t309},
    {"languages/javascript/parts/call.mjs.tmpl", t310, sizeof t310},
    {"languages/javascript/parts/checks.mjs.tmpl", t311, sizeof t311},
    {"languages/javascript/parts/content.mjs.tmpl", t312, sizeof t312},
    {"languages/javascript/parts/failed.mjs.tmpl", t313, sizeof t313},
    {"languages/javascript/parts/form.mjs.tmpl", t314, sizeof t314},
    {"languages/javascript/parts/headers.mjs.tmpl", t315, sizeof t315},
    {"languages/javascript/parts/map.mjs.tmpl", t316, sizeof t316},
    {"languages/javascript/parts/output.mjs.tmpl", t317, sizeof t317},
    {"languages/javascript/parts/pairs.mjs.tmpl", t318, sizeof t318},
    {"languages/javascript/parts/plain.mjs.tmpl", t319, sizeof t319},
    {"languages/javascript/parts/printed.mjs.tmpl", t320, sizeof t320},
    {"languages/javascript/parts/reply.mjs.tmpl", t321, sizeof t321},
    {"languages/javascript/parts/require.mjs.tmpl", t322, sizeof t322},
    {"languages/javascript/parts/resource.mjs.tmpl", t323, sizeof t323},
    {"languages/javascript/parts/secrets.mjs.tmpl", t324, sizeof t324},
    {"languages/javascript/parts/url.mjs.tmpl", t325, sizeof t325},
    {"languages/javascript/parts/value.mjs.tmpl", t326, sizeof t326},
    {"languages/javascript/sdk.mjs.tmpl", t327, sizeof t327},
    {"languages/javascript/sdk.resources.mjs.tmpl", t328, sizeof t328},
    {"languages/javascript/snippets.yaml", t329, sizeof t329},
    {"languages/kotlin/snippets.yaml", t330, sizeof t330},
    {"languages/perl/http.pl.tmpl", t331, sizeof t331},
    {"languages/perl/language.yaml", t332, sizeof t332},
    {"languages/perl/parts/checks.pl.tmpl", t333, sizeof t333},
    {"languages/perl/parts/content.pl.tmpl", t334, sizeof t334},
    {"languages/perl/parts/headers.pl.tmpl", t335, sizeof t335},
    {"languages/perl/parts/output.pl.tmpl", t336, sizeof t336},
    {"languages/perl/snippets.yaml", t337, sizeof t337},
    {"languages/php/guzzle.php.tmpl", t338, sizeof t338},
    {"languages/php/http.php.tmpl", t339, sizeof t339},
    {"languages/php/language.yaml", t340, sizeof t340},
    {"languages/php/parts/answer.php.tmpl", t341, sizeof t341},
    {"languages/php/parts/argument.php.tmpl", t342, sizeof t342},
    {"languages/php/parts/call.php.tmpl", t343, sizeof t343},
    {"languages/php/parts/checks.php.tmpl", t344, sizeof t344},
    {"languages/php/parts/content.php.tmpl", t345, sizeof t345},
    {"languages/php/parts/decoding.php.tmpl", t346, sizeof t346},
    {"languages/php/parts/failed.php.tmpl", t347, sizeof t347},
    {"languages/php/parts/guzzle.php.tmpl", t348, sizeof t348},
    {"languages/php/parts/map.php.tmpl", t349, sizeof t349},
    {"languages/php/parts/options.php.tmpl", t350, sizeof t350},
    {"languages/php/parts/output.php.tmpl", t351, sizeof t351},
    {"languages/php/parts/printed.php.tmpl", t352, sizeof t352},
    {"languages/php/parts/query.php.tmpl", t353, sizeof t353},
    {"languages/php/parts/resource.php.tmpl", t354, sizeof t354},
    {"languages/php/parts/url.php.tmpl", t355, sizeof t355},
    {"languages/php/parts/value.php.tmpl", t356, sizeof t356},
    {"languages/php/sdk.php.tmpl", t357, sizeof t357},
    {"languages/php/sdk.resources.php.tmpl", t358, sizeof t358},
    {"languages/php/snippets.yaml", t359, sizeof t359},
    {"languages/php/streams.php.tmpl", t360, sizeof t360},
    {"languages/powershell/snippets.yaml", t361, sizeof t361},
    {"languages/python/http.py.tmpl", t362, sizeof t362},
    {"languages/python/language.yaml", t363, sizeof t363},
    {"languages/python/parts/argument.py.tmpl", t364, sizeof t364},
    {"languages/python/parts/authenticated.py.tmpl", t365, sizeof t365},
    {"languages/python/parts/besides.py.tmpl", t366, sizeof t366},
    {"languages/python/parts/call.py.tmpl", t367, sizeof t367},
    {"languages/python/parts/checks.py.tmpl", t368, sizeof t368},
    {"languages/python/parts/choices.py.tmpl", t369, sizeof t369},
    {"languages/python/parts/client.py.tmpl", t370, sizeof t370},
    {"languages/python/parts/configuration.py.tmpl", t371, sizeof t371},
    {"languages/python/parts/content.py.tmpl", t372, sizeof t372},
    {"languages/python/parts/fields.py.tmpl", t373, sizeof t373},
    {"languages/python/parts/function.py.tmpl", t374, sizeof t374},
    {"languages/python/parts/imports.py.tmpl", t375, sizeof t375},
    {"languages/python/parts/instance.py.tmpl", t376, sizeof t376},
    {"languages/python/parts/lines.py.tmpl", t377, sizeof t377},
    {"languages/python/parts/map.py.tmpl", t378, sizeof t378},
    {"languages/python/parts/modules.py.tmpl", t379, sizeof t379},
    {"languages/python/parts/named.py.tmpl", t380, sizeof t380},
    {"languages/python/parts/object.py.tmpl", t381, sizeof t381},
    {"languages/python/parts/opened.py.tmpl", t382, sizeof t382},
    {"languages/python/parts/options.py.tmpl", t383, sizeof t383},
    {"languages/python/parts/output.py.tmpl", t384, sizeof t384},
    {"languages/python/parts/place.py.tmpl", t385, sizeof t385},
    {"languages/python/parts/plain.py.tmpl", t386, sizeof t386},
    {"languages/python/parts/printed.py.tmpl", t387, sizeof t387},
    {"languages/python/parts/request.py.tmpl", t388, sizeof t388},
    {"languages/python/parts/resource.py.tmpl", t389, sizeof t389},
    {"languages/python/parts/secrets.py.tmpl", t390, sizeof t390},
    {"languages/python/parts/settings.py.tmpl", t391, sizeof t391},
    {"languages/python/parts/text.py.tmpl", t392, sizeof t392},
    {"languages/python/parts/value.py.tmpl", t393, sizeof t393},
    {"languages/python/parts/values.py.tmpl", t394, sizeof t394},
    {"languages/python/requests.py.tmpl", t395, sizeof t395},
    {"languages/python/sdk.checked.py.tmpl", t396, sizeof t396},
    {"languages/python/sdk.functions.py.tmpl", t397, sizeof t397},
    {"languages/python/sdk.py.tmpl", t398, sizeof t398},
    {"languages/python/sdk.resources.py.tmpl", t399, sizeof t399},
    {"languages/python/sdk.values.py.tmpl", t400, sizeof t400},
    {"languages/python/snippets.yaml", t401, sizeof t401},
    {"languages/ruby/faraday.rb.tmpl", t402, sizeof t402},
    {"languages/ruby/http.rb.tmpl", t403, sizeof t403},
    {"languages/ruby/language.yaml", t404, sizeof t404},
    {"languages/ruby/parts/argument.rb.tmpl", t405, sizeof t405},
    {"languages/ruby/parts/call.rb.tmpl", t406, sizeof t406},
    {"languages/ruby/parts/checks.rb.tmpl", t407, sizeof t407},
    {"languages/ruby/parts/client.rb.tmpl", t408, sizeof t408},
    {"languages/ruby/parts/encoder.rb.tmpl", t409, sizeof t409},
    {"languages/ruby/parts/faraday.rb.tmpl", t410, sizeof t410},
    {"languages/ruby/parts/map.rb.tmpl", t411, sizeof t411},
    {"languages/ruby/parts/names.rb.tmpl", t412, sizeof t412},
    {"languages/ruby/parts/output.rb.tmpl", t413, sizeof t413},
    {"languages/ruby/parts/query.rb.tmpl", t414, sizeof t414},
    {"languages/ruby/parts/request.rb.tmpl", t415, sizeof t415},
    {"languages/ruby/parts/resource.rb.tmpl", t416, sizeof t416},
    {"languages/ruby/parts/succeeded.rb.tmpl", t417, sizeof t417},
    {"languages/ruby/parts/url.rb.tmpl", t418, sizeof t418},
    {"languages/ruby/parts/value.rb.tmpl", t419, sizeof t419},
    {"languages/ruby/sdk.rb.tmpl", t420, sizeof t420},
    {"languages/ruby/sdk.resources.rb.tmpl", t421, sizeof t421},
    {"languages/ruby/snippets.yaml", t422, sizeof t422},
    {"languages/swift/client/APIAuthorization.swift", t423, sizeof t423},
    {"languages/swift/client/APIBody.swift", t424, sizeof t424},
    {"languages/swift/client/APICall.swift", t425, sizeof t425},
    {"languages/swift/client/APIConnection.swift", t426, sizeof t426},
    {"languages/swift/client/APIDates.swift", t427, sizeof t427},
    {"languages/swift/client/APIError.swift", t428, sizeof t428},
    {"languages/swift/client/APIJSON.swift", t429, sizeof t429},
    {"languages/swift/client/APIObject.swift", t430, sizeof t430},
    {"languages/swift/client/APIRequest.swift", t431, sizeof t431},
    {"languages/swift/client/APIRetries.swift", t432, sizeof t432},
    {"languages/swift/client/APITransport.swift", t433, sizeof t433},
    {"languages/swift/client/APIValues.swift", t434, sizeof t434},
    {"languages/swift/client/client.swift.tmpl", t435, sizeof t435},
    {"languages/swift/client/downloads/APIDownload.swift", t436, sizeof t436},
    {"languages/swift/client/extras/APIExtras.swift", t437, sizeof t437},
    {"languages/swift/client/files/APIFile.swift", t438, sizeof t438},
    {"languages/swift/client/forms/APIForm.swift", t439, sizeof t439},
    {"languages/swift/client/multipart/APIMultipart.swift", t440, sizeof t440},
    {"languages/swift/client/nulls/APINull.swift", t441, sizeof t441},
    {"languages/swift/client/objects/APIFields.swift", t442, sizeof t442},
    {"languages/swift/client/operations.swift.tmpl", t443, sizeof t443},
    {"languages/swift/client/pages/APIPages.swift", t444, sizeof t444},
    {"languages/swift/client/part.swift.tmpl", t445, sizeof t445},
    {"languages/swift/client/paths/APIPathText.swift", t446, sizeof t446},
    {"languages/swift/client/streams/APIStream.swift", t447, sizeof t447},
    {"languages/swift/client/types.swift.tmpl", t448, sizeof t448},
    {"languages/swift/http.swift.tmpl", t449, sizeof t449},
    {"languages/swift/language.yaml", t450, sizeof t450},
    {"languages/swift/parts/arguments.swift.tmpl", t451, sizeof t451},
    {"languages/swift/parts/checks.swift.tmpl", t452, sizeof t452},
    {"languages/swift/parts/encode.swift.tmpl", t453, sizeof t453},
    {"languages/swift/parts/receiver.swift.tmpl", t454, sizeof t454},
    {"languages/swift/parts/request.swift.tmpl", t455, sizeof t455},
    {"languages/swift/parts/response.swift.tmpl", t456, sizeof t456},
    {"languages/swift/parts/support.swift.tmpl", t457, sizeof t457},
    {"languages/swift/sdk.swift.tmpl", t458, sizeof t458},
    {"languages/swift/snippets.yaml", t459, sizeof t459},
    {"pages/asciidoc/example.adoc.tmpl", t460, sizeof t460},
    {"pages/asciidoc/examples.adoc.tmpl", t461, sizeof t461},
    {"pages/asciidoc/regions.yaml", t462, sizeof t462},
    {"pages/docusaurus/examples-http.mdx.tmpl", t463, sizeof t463},
    {"pages/docusaurus/examples-sdk.mdx.tmpl", t464, sizeof t464},
    {"pages/docusaurus/examples.mdx.tmpl", t465, sizeof t465},
    {"pages/docusaurus/index.mdx.tmpl", t466, sizeof t466},
    {"pages/docusaurus/page.mdx.tmpl", t467, sizeof t467},
    {"pages/docusaurus/sections.mdx.tmpl", t468, sizeof t468},
    {"pages/docusaurus/target.yaml", t469, sizeof t469},
    {"pages/github/examples-http.md.tmpl", t470, sizeof t470},
    {"pages/github/examples-sdk.md.tmpl", t471, sizeof t471},
    {"pages/github/examples.md.tmpl", t472, sizeof t472},
    {"pages/github/index.md.tmpl", t473, sizeof t473},
    {"pages/github/page.md.tmpl", t474, sizeof t474},
    {"pages/github/sections.md.tmpl", t475, sizeof t475},
    {"pages/github/target.yaml", t476, sizeof t476},
    {"pages/html/example.html.tmpl", t477, sizeof t477},
    {"pages/html/examples.html.tmpl", t478, sizeof t478},
    {"pages/html/regions.yaml", t479, sizeof t479},
    {"pages/mdx/examples-http.mdx.tmpl", t480, sizeof t480},
    {"pages/mdx/examples-sdk.mdx.tmpl", t481, sizeof t481},
    {"pages/mdx/examples.mdx.tmpl", t482, sizeof t482},
    {"pages/mdx/regions.yaml", t483, sizeof t483},
    {"pages/mdx/sections.mdx.tmpl", t484, sizeof t484},
    {"pages/mintlify/examples-http.mdx.tmpl", t485, sizeof t485},
    {"pages/mintlify/examples-sdk.mdx.tmpl", t486, sizeof t486},
    {"pages/mintlify/examples.mdx.tmpl", t487, sizeof t487},
    {"pages/mintlify/index.mdx.tmpl", t488, sizeof t488},
    {"pages/mintlify/page.mdx.tmpl", t489, sizeof t489},
    {"pages/mintlify/sections.mdx.tmpl", t490, sizeof t490},
    {"pages/mintlify/target.yaml", t491, sizeof t491},
    {"pages/mkdocs-material/examples-http.md.tmpl", t492, sizeof t492},
    {"pages/mkdocs-material/examples-sdk.md.tmpl", t493, sizeof t493},
    {"pages/mkdocs-material/examples.md.tmpl", t494, sizeof t494},
    {"pages/mkdocs-material/index.md.tmpl", t495, sizeof t495},
    {"pages/mkdocs-material/page.md.tmpl", t496, sizeof t496},
    {"pages/mkdocs-material/sections.md.tmpl", t497, sizeof t497},
    {"pages/mkdocs-material/target.yaml", t498, sizeof t498},
    {"pages/restructuredtext/example.rst.tmpl", t499, sizeof t499},
    {"pages/restructuredtext/examples.rst.tmpl", t500, sizeof t500},
    {"pages/restructuredtext/regions.yaml", t501, sizeof t501},
    {"pages/shared/after-examples.md.tmpl", t502, sizeof t502},
    {"pages/shared/authentication.md.tmpl", t503, sizeof t503},
    {"pages/shared/before-examples.md.tmpl", t504, sizeof t504},
    {"pages/shared/body.md.tmpl", t505, sizeof t505},
    {"pages/shared/closing.md.tmpl", t506, sizeof t506},
    {"pages/shared/description.md.tmpl", t507, sizeof t507},
    {"pages/shared/errors.md.tmpl", t508, sizeof t508},
    {"pages/shared/example.md.tmpl", t509, sizeof t509},
    {"pages/shared/field-description.md.tmpl", t510, sizeof t510},
    {"pages/shared/front-matter.md.tmpl", t511, sizeof t511},
    {"pages/shared/http-heading.md.tmpl", t512, sizeof t512},
    {"pages/shared/index-front-matter.md.tmpl", t513, sizeof t513},
    {"pages/shared/index.md.tmpl", t514, sizeof t514},
    {"pages/shared/listing.md.tmpl", t515, sizeof t515},
    {"pages/shared/meanings.md.tmpl", t516, sizeof t516},
    {"pages/shared/needs.md.tmpl", t517, sizeof t517},
    {"pages/shared/package.md.tmpl", t518, sizeof t518},
    {"pages/shared/parameters.md.tmpl", t519, sizeof t519},
    {"pages/shared/request.md.tmpl", t520, sizeof t520},
    {"pages/shared/responses.md.tmpl", t521, sizeof t521},
    {"pages/shared/run.md.tmpl", t522, sizeof t522},
    {"pages/shared/scheme.md.tmpl", t523, sizeof t523},
    {"pages/shared/sdk-heading.md.tmpl", t524, sizeof t524},
    {"pages/shared/title.md.tmpl", t525, sizeof t525},
    {"pages/shared/titled-front-matter.md.tmpl", t526, sizeof t526},
    {"pages/shared/titled-index.md.tmpl", t527, sizeof t527},
    {"pages/shared/usage.md.tmpl", t528, sizeof t528},
    {"pages/starlight/examples-http.mdx.tmpl", t529, sizeof t529},
    {"pages/starlight/examples-sdk.mdx.tmpl", t530, sizeof t530},
    {"pages/starlight/examples.mdx.tmpl", t531, sizeof t531},
    {"pages/starlight/index.mdx.tmpl", t532, sizeof t532},
    {"pages/starlight/page.mdx.tmpl", t533, sizeof t533},
    {"pages/starlight/sections.mdx.tmpl", t534, sizeof t534},
    {"pages/starlight/target.yaml", t535, sizeof t535},
    {"pages/vitepress/examples-http.md.tmpl", t536, sizeof t536},
    {"pages/vitepress/examples-sdk.md.tmpl", t537, sizeof t537},
    {"pages/vitepress/examples.md.tmpl", t538, sizeof t538},
    {"pages/vitepress/index.md.tmpl", t539, sizeof t539},
    {"pages/vitepress/page.md.tmpl", t540, sizeof t540},
    {"pages/vitepress/sections.md.tmpl", t541, sizeof t541},
    {"pages/vitepress/target.yaml", t542, sizeof t542},
    {"pages/vuepress/examples-http.md.tmpl", t543, sizeof t543},
    {"pages/vuepress/examples-sdk.md.tmpl", t544, sizeof t544},
    {"pages/vuepress/examples.md.tmpl", t545, sizeof t545},
    {"pages/vuepress/index.md.tmpl", t546, sizeof t546},
    {"pages/vuepress/page.md.tmpl", t547, sizeof t547},
    {"pages/vuepress/sections.md.tmpl", t548, sizeof t548},
    {"pages/vuepress/target.yaml", t549, sizeof t549},
};

struct embedded_template embedded_template_at(size_t index) {
    const size_t count = sizeof list / sizeof list[0];
    return index < count ? list[index] : (struct embedded_template){0};
}

<#-- What our forms are made of: a label, a hint, the field, and its error where it is. -->

<#macro describedBy name hint error><#if hint?has_content || error?has_content> aria-describedby="<#if error?has_content>input-error-${name}</#if><#if hint?has_content && error?has_content> </#if><#if hint?has_content>hint-${name}</#if>"</#if></#macro>

<#macro problem name error>
<#if error?has_content>
<p class="z-error" id="input-error-${name}">${kcSanitize(error)?no_esc}</p>
</#if>
</#macro>

<#macro text name label value="" type="text" hint="" error="" autocomplete="" optional=false readonly=false focus=false>
<div class="z-field<#if error?has_content> z-field--error</#if>">
  <label class="z-label" for="${name}">${label}<#if optional && !readonly> <span class="z-label__optional">${msg("optional")}</span></#if></label>
  <#if hint?has_content><p class="z-hint" id="hint-${name}">${hint}</p></#if>
  <input class="z-input" id="${name}" name="${name}" type="${type}" value="${value}"<#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#if !optional && !readonly> required</#if><#if readonly> readonly</#if><#if focus> autofocus</#if><#if error?has_content> aria-invalid="true"</#if><@describedBy name=name hint=hint error=error/> autocapitalize="none" spellcheck="false" dir="ltr">
  <@problem name=name error=error/>
</div>
</#macro>

<#macro password name label hint="" error="" autocomplete="current-password" focus=false>
<div class="z-field<#if error?has_content> z-field--error</#if>">
  <label class="z-label" for="${name}">${label}</label>
  <#if hint?has_content><p class="z-hint" id="hint-${name}">${hint}</p></#if>
  <div class="z-password">
    <input class="z-input" id="${name}" name="${name}" type="password" autocomplete="${autocomplete}" required<#if focus> autofocus</#if><#if error?has_content> aria-invalid="true"</#if><@describedBy name=name hint=hint error=error/> dir="ltr">
    <button class="z-password__show" type="button" hidden aria-controls="${name}" aria-pressed="false" aria-label="${msg("showPassword")}" data-show-password>${msg("show")}</button>
  </div>
  <@problem name=name error=error/>
</div>
</#macro>

<#macro check name label hint="" checked=false value="on">
<div class="z-check">
  <input class="z-check__box" id="${name}" name="${name}" type="checkbox" value="${value}"<#if checked> checked</#if><@describedBy name=name hint=hint error=""/>>
  <label for="${name}">${label}</label>
  <#if hint?has_content><p class="z-hint" id="hint-${name}">${hint}</p></#if>
</div>
</#macro>

<#macro submit label name="" id="" secondary=false>
<button class="z-button <#if secondary>z-button--secondary<#else>z-button--primary</#if>" type="submit"<#if name?has_content> name="${name}" value="true"</#if><#if id?has_content> id="${id}"</#if>>${label}</button>
</#macro>

<#-- Says above the form which fields need another look. -->
<#macro summary names>
<#local wrong = names?filter(name -> messagesPerField.existsError(name))>
<#if wrong?has_content>
<div class="z-alert z-alert--error" role="alert">
  <p>${msg("pleaseCheck")}</p>
  <ul>
    <#list wrong as name>
    <li><a href="#${name}">${kcSanitize(messagesPerField.get(name))?no_esc}</a></li>
    </#list>
  </ul>
</div>
</#if>
</#macro>

# frozen_string_literal: true

# Reads YAML as GitLab does and answers in JSON: a line {"id", "yaml"} in, a line {"id", "docs"} or {"id", "error"} out.
# What JSON has no form for: {"!symbol": "x"}, {"!float": ".inf"}, {"!reference": [...]}, {"!tag": ..., "scalar": ...},
# and a mapping with a key that is no string is {"!map": [[key, value], ...]}.
require 'psych'
require 'json'

class Reference
  attr_reader :value

  def init_with(coder)
    @value = coder.seq ? { '!reference' => coder.seq } : { '!tag' => coder.tag, 'scalar' => coder.scalar, 'map' => coder.map }
  end
end
Psych.add_tag('!reference', Reference)

def plain(value)
  case value
  when String then value.dup.force_encoding('UTF-8')
  when Symbol then { '!symbol' => value.to_s }
  when Reference then value.value.transform_values { |inner| plain(inner) }
  when Array then value.map { |item| plain(item) }
  when Float then value.finite? ? value : { '!float' => value.nan? ? '.nan' : (value.positive? ? '.inf' : '-.inf') }
  when Hash
    pairs = value.map { |key, inner| [plain(key), plain(inner)] }
    value.keys.all?(String) ? pairs.to_h : { '!map' => pairs }
  else value
  end
end

def documents(text)
  parts = text.split(/^---\s+/, 3).reject { |part| part.strip.empty? }
  parts.map { |part| plain(Psych.safe_load(part, permitted_classes: [Symbol, Reference], aliases: true)) }
end

$stdin.set_encoding('UTF-8')
$stdin.each_line do |line|
  given = JSON.parse(line)
  answer =
    begin
      { 'docs' => documents(given['yaml']) }
    rescue Psych::Exception, ArgumentError, NoMethodError => e
      { 'error' => "#{e.class}: #{e.message}" }
    end
  puts JSON.generate({ 'id' => given['id'] }.merge(answer), max_nesting: 2000)
end

# De normen van artikel 20 tot en met 22, zonder inkomen en zonder kostendelende medebewoners. Bedragen in eurocent.
Feature: Participatiewet, normen

  Background:
    Given parameter "persoon_id" is "anna"

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2024-01-01.yaml (found-law-text)
  Scenario: 2024-01-01: gehuwden 21+, norm € 1834,04
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1988-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1988-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 1989-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 183404
    And output "hoogte_algemene_bijstand" equals 183404

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2024-01-01.yaml (found-law-text)
  Scenario: 2024-01-01: gehuwden AOW, norm € 1932,32
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1954-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1953-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1953-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 1954-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 193232
    And output "hoogte_algemene_bijstand" equals 193232

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2025-07-01.yaml (found-law-text)
  Scenario: 2025-07-01: alleenstaande 21+, norm € 1369,06
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 136906
    And output "hoogte_algemene_bijstand" equals 136906

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2025-07-01.yaml (found-law-text)
  Scenario: 2025-07-01: gehuwden 21+, norm € 1955,80
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1989-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 1990-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 195580
    And output "hoogte_algemene_bijstand" equals 195580

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2025-07-01.yaml (found-law-text)
  Scenario: 2025-07-01: gehuwden AOW, norm € 2094,98
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1954-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1954-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 1955-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 209498
    And output "hoogte_algemene_bijstand" equals 209498

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml (found-law-text)
  Scenario: 2026-01-01: alleenstaande 21+, norm € 1401,50
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1991-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 140150
    And output "hoogte_algemene_bijstand" equals 140150

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml (found-law-text)
  Scenario: 2026-01-01: alleenstaande AOW, norm € 1564,69
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1956-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 156469
    And output "hoogte_algemene_bijstand" equals 156469

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml (found-law-text)
  Scenario: 2026-01-01: gehuwden AOW, norm € 2144,16
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1956-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1955-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1955-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 1956-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 214416
    And output "hoogte_algemene_bijstand" equals 214416

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml (found-law-text)
  Scenario: 2026-01-01: alleenstaande 18-20, norm € 345,99
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 34599
    And output "hoogte_algemene_bijstand" equals 34599

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml (found-law-text)
  Scenario: 2026-01-01: gehuwden 18-20 en 21+ zonder kind, norm € 1347,06
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
      | bram       | 1991-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1991-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2007-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 134706
    And output "hoogte_algemene_bijstand" equals 134706

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml (found-law-text)
  Scenario: 2026-01-01: gehuwden beiden 18-20 met kind, norm € 1092,41
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
      | bram       | 2006-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 2006-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2007-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2025-06-06    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 109241
    And output "hoogte_algemene_bijstand" equals 109241

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml (found-law-text)
  Scenario: 2026-01-01: gehuwden 18-20 en 21+ met kind, norm € 1747,49
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
      | bram       | 1991-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1991-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2007-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2025-06-06    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 174749
    And output "hoogte_algemene_bijstand" equals 174749

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml (derived)
  Scenario: 2026-01-01: alleenstaande 18-20 zonder beroep op ouders (345.99 + 746.45), norm € 1092,44
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 109244
    And output "hoogte_algemene_bijstand" equals 109244

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml (found-law-text)
  Scenario: 2026-07-01: alleenstaande 21+, norm € 1419,46
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1991-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 141946
    And output "hoogte_algemene_bijstand" equals 141946

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml (found-law-text)
  Scenario: 2026-07-01: alleenstaande 18-20, norm € 350,42
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 35042
    And output "hoogte_algemene_bijstand" equals 35042

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml (found-law-text)
  Scenario: 2026-07-01: gehuwden beiden 18-20 zonder kind, norm € 700,84
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
      | bram       | 2006-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 2006-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2007-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 70084
    And output "hoogte_algemene_bijstand" equals 70084

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml (found-law-text)
  Scenario: 2026-07-01: gehuwden beiden 18-20 met kind, norm € 1106,40
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
      | bram       | 2006-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 2006-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2007-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2025-06-06    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 110640
    And output "hoogte_algemene_bijstand" equals 110640

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml (derived)
  Scenario: 2026-07-01: alleenstaande 18-20 zonder beroep op ouders (350.42 + 762.24), norm € 1112,66
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 111266
    And output "hoogte_algemene_bijstand" equals 111266

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml (found-law-text)
  Scenario: 2026-07-01: gehuwden een of beiden AOW, norm € 2176,10
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1991-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1956-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1956-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 1991-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 217610
    And output "hoogte_algemene_bijstand" equals 217610

  # Bron: velsen.nl/bijstandsnormen-per-1-juli-2024 (found-municipal)
  Scenario: 2024-07-01: gehuwden 18-20 zonder kind, norm € 646,06
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2005-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 2004-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 2004-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2005-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 64606
    And output "hoogte_algemene_bijstand" equals 64606

  # Bron: velsen.nl/bijstandsnormen-per-1-juli-2024 (found-municipal)
  Scenario: 2024-07-01: gehuwden 18-20 met kind, norm € 1019,90
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2005-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 2004-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 2004-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2005-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2023-06-06    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 101990
    And output "hoogte_algemene_bijstand" equals 101990

  # Bron: velsen.nl/bijstandsnormen-per-1-juli-2024 (found-municipal)
  Scenario: 2024-07-01: 18-20 en 21+ zonder kind, norm € 1257,64
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2005-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1989-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2005-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 125764
    And output "hoogte_algemene_bijstand" equals 125764

  # Bron: velsen.nl/bijstandsnormen-per-1-juli-2024 (found-municipal)
  Scenario: 2024-07-01: 18-20 en 21+ met kind, norm € 1631,48
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2005-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1989-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2005-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2023-06-06    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 163148
    And output "hoogte_algemene_bijstand" equals 163148

  # Bron: velsen.nl/bijstandsnormen-per-1-juli-2024 (found-municipal)
  Scenario: 2024-07-01: AOW alleenstaande, norm € 1456,85
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1954-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 145685
    And output "hoogte_algemene_bijstand" equals 145685

  # Bron: gemeentewestland.nl 1-1-2025 (found-municipal)
  Scenario: 2025-01-01: gehuwden 18-20 met kind, norm € 1048,75
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2006-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 2005-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 2005-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 2006-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2024-06-06    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 104875
    And output "hoogte_algemene_bijstand" equals 104875

  # Bron: gemeentewestland.nl 1-1-2025 (found-municipal)
  Scenario: 2025-01-01: AOW alleenstaande, norm € 1501,07
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 150107
    And output "hoogte_algemene_bijstand" equals 150107

  # Bron: gemeentewestland.nl 1-1-2025 (found-municipal)
  Scenario: 2025-01-01: AOW gehuwden, norm € 2053,48
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1954-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1954-02-03          |
      | bram       | anna     | gehuwd | false               | true          | 1955-02-03          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 205348
    And output "hoogte_algemene_bijstand" equals 205348

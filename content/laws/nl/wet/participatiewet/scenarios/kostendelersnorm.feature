# Artikel 19a en 22a: wie telt mee, en hoeveel is de norm per persoon. Bedragen in eurocent.
Feature: Participatiewet, kostendelersnorm

  Background:
    Given parameter "persoon_id" is "anna"

  # Bron: velsen.nl table (formula re-computed: matches) (found-municipal)
  Scenario: 2024-01-01: 2 kostendelers, € 917,02 per persoon
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 91702
    And output "hoogte_algemene_bijstand" equals 91702

  # Bron: velsen.nl table (formula re-computed: matches) (found-municipal)
  Scenario: 2024-01-01: 3 kostendelers, € 794,75 per persoon
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-01-02          |
      | anna       | dina     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1983-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 79475
    And output "hoogte_algemene_bijstand" equals 79475

  # Bron: velsen.nl table (formula re-computed: matches) (found-municipal)
  Scenario: 2024-01-01: 4 kostendelers, € 733,62 per persoon
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-01-02          |
      | anna       | dina     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1983-01-02          |
      | anna       | evert    | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1982-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 73362
    And output "hoogte_algemene_bijstand" equals 73362

  # Bron: velsen.nl table (formula re-computed: matches) (found-municipal)
  Scenario: 2024-01-01: 5 kostendelers, € 696,94 per persoon
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-01-02          |
      | anna       | dina     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1983-01-02          |
      | anna       | evert    | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1982-01-02          |
      | anna       | fenna    | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1981-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 69694
    And output "hoogte_algemene_bijstand" equals 69694

  # Bron: velsen.nl table (formula re-computed: matches) (found-municipal)
  Scenario: 2024-07-01: 3 kostendelers, € 809,99 per persoon
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-01-02          |
      | anna       | dina     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1983-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 80999
    And output "hoogte_algemene_bijstand" equals 80999

  # Bron: velsen.nl table (formula re-computed: matches) (found-municipal)
  Scenario: 2024-07-01: 4 kostendelers, € 747,68 per persoon
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-01-02          |
      | anna       | dina     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1983-01-02          |
      | anna       | evert    | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1982-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 74768
    And output "hoogte_algemene_bijstand" equals 74768

  # Bron: velsen.nl table (formula re-computed: matches) (found-municipal)
  Scenario: 2024-07-01: 6 kostendelers, € 685,38 per persoon
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-01-02          |
      | anna       | dina     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1983-01-02          |
      | anna       | evert    | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1982-01-02          |
      | anna       | fenna    | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1981-01-02          |
      | anna       | gijs     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 68538
    And output "hoogte_algemene_bijstand" equals 68538

  # Bron: own computation from law text (derived)
  Scenario: 2026-07-01: 2 kostendelers, € 1013,90 per persoon
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1991-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 101390
    And output "hoogte_algemene_bijstand" equals 101390

  # Bron: own computation from law text (derived)
  Scenario: 2026-07-01: 3 kostendelers, € 878,71 per persoon
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1991-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-01-02          |
      | anna       | dina     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 87871
    And output "hoogte_algemene_bijstand" equals 87871

  # Bron: own computation from law text (derived)
  Scenario: 2026-07-01: 4 kostendelers, € 811,12 per persoon
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1991-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-01-02          |
      | anna       | dina     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-01-02          |
      | anna       | evert    | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 81112
    And output "hoogte_algemene_bijstand" equals 81112

  # Artikel 22a lid 2: de som van de normen van beide echtgenoten (2 x 878,71).
  Scenario: 2026-07-01: een paar met één kostendeler krijgt samen twee keer de norm van drie kostendelers
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1989-02-03          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-02-03          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 175742

  # Artikel 19a lid 1: pas vanaf 27 jaar.
  Scenario: een medebewoner van 26 telt niet mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1999-08-02          |
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

  # Artikel 19a lid 1.
  Scenario: een medebewoner wordt kostendeler op de dag dat hij 27 wordt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1999-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 101390
    And output "hoogte_algemene_bijstand" equals 101390

  # Artikel 19a lid 1 onder b en artikel 33 lid 4: geen kostendeler, dus telt de huur: 1.419,46 - 400,00.
  Scenario: een commerciële kamerhuurder telt niet mee, zijn huur wel
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg | huur_van_huisgenoten |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            | 40000                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort      | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders     | false               | true          | geen         | geen             | false         | met_elkaar        | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 141946
    And output "in_aanmerking_te_nemen_inkomen" equals 40000
    And output "hoogte_algemene_bijstand" equals 101946

  Scenario: hoeveel de huurder betaalt, is onbekend en dus geen nul
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort      | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders     | false               | true          | geen         | geen             | false         | met_elkaar        | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then the execution fails with "Variable not found: huur_van_huisgenoten"

  # 1.419,46 - 350,00
  Scenario: staat de huur al bij de inkomsten, dan telt zij daar en een keer
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg | huur_van_huisgenoten |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            | 40000                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort      | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders     | false               | true          | geen         | geen             | false         | met_elkaar        | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort   | opgegeven_als | netto_per_maand |
      | i1         | anna       | verhuur | netto         | 35000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 35000
    And output "hoogte_algemene_bijstand" equals 106946

  Scenario: wie zelf van de ander huurt, wordt niet naar huur gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort      | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | verhuurder | false               | true          | geen         | geen             | false         | met_elkaar        | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 141946
    And output "in_aanmerking_te_nemen_inkomen" equals 0
    And output "hoogte_algemene_bijstand" equals 141946

  # 1.419,46 - 300,00
  Scenario: een kostganger van 24 is geen kostendeler, zijn kostgeld telt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg | huur_van_huisgenoten |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            | 30000                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort      | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | huurder    | false               | true          | geen         | geen             | false         | geen              | false                 | 2002-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 141946
    And output "in_aanmerking_te_nemen_inkomen" equals 30000
    And output "hoogte_algemene_bijstand" equals 111946

  # Artikel 33 lid 4: alleen als daarmee nog geen rekening is gehouden in de norm van artikel 22a.
  Scenario: een huurder zonder zakelijk contract is kostendeler, zijn huur telt dan niet ook nog
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort      | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | huurder    | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 101390
    And output "in_aanmerking_te_nemen_inkomen" equals 0
    And output "hoogte_algemene_bijstand" equals 101390

  # Artikel 19a lid 1 onder b: een contract met naaste familie helpt niet.
  Scenario: een broer met een huurcontract telt wel mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | broer_zus | false               | true          | bloed_2      | geen             | false         | met_elkaar        | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 101390
    And output "hoogte_algemene_bijstand" equals 101390

  # Artikel 19a lid 1 onder c.
  Scenario: een medehuurder van dezelfde verhuurder telt niet mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract  | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | met_dezelfde_derde | false                 | 1980-01-02          |
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

  # Artikel 19a lid 1 onder d.
  Scenario: een medebewoner die studeert telt niet mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | true                  | 1980-01-02          |
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

  # Artikel 3 lid 2 onder a en artikel 19a.
  Scenario: een ouder in huis is een kostendeler, geen echtgenoot
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | ouder | false               | true          | bloed_1      | zorg_voor_elkaar | false         | geen              | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 101390
    And output "hoogte_algemene_bijstand" equals 101390

  # Artikel 19a lid 1.
  Scenario: een familielid dat elders woont telt niet mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | broer_zus | false               | false         | bloed_2      | geen             | false         | geen              | false                 | 1980-01-02          |
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

  # Artikel 22a lid 4, nieuw in 2026.
  Scenario: wie tijdelijk elders woont om intensief te verzorgen, houdt de gewone norm (2026)
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | true                             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
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

  # Artikel 22a lid 1.
  Scenario: de kostendelersnorm geldt niet onder de 21
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
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

  # Artikel 22a lid 1, B onder c: (40% + 2 x 30%) / 2 x 2.176,10.
  Scenario: iemand met AOW-leeftijd deelt kosten: de norm van artikel 22 onder b telt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1955-02-03    | true               | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 108805

  # Artikel 22a lid 3 onder b: 350,42 plus de kostendelersnorm van de oudste (A = 2: de medebewoner en hijzelf).
  Scenario: een paar van wie één jonger is dan 21, met een kostendeler (2026)
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2007-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 | false                            |
      | bram       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1989-02-03          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2007-02-03          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 136432

  # Artikel 22a lid 3 onder b: 332,17 plus (40% + 2 x 30%) / 2 van 1.922,07 is 961,035, op de cent 961,04.
  Scenario: hetzelfde paar op 1 januari 2025
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2006-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 1989-02-03    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1989-02-03          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2006-02-03          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 129321
